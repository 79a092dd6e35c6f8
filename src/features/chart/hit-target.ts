import type { Drawing, HitTarget } from '../../layout/drawing';

/** The target that a place in the drawing belongs to: the one whose region holds it, else the nearest. */
export function targetAt(drawing: Drawing, x: number, y: number): HitTarget | undefined {
  const inside = drawing.hitTargets.find(
    ({ region }) =>
      x >= region.x &&
      x <= region.x + region.width &&
      y >= region.y &&
      y <= region.y + region.height,
  );
  if (inside !== undefined) return inside;
  const distance = (target: HitTarget) =>
    target.along === 'x' ? Math.abs(target.x - x) : Math.abs(target.y - y);
  const near = drawing.hitTargets.filter(({ region, along }) =>
    along === 'x' ? y >= region.y - 24 && y <= region.y + region.height + 24 : true,
  );
  return near.sort((one, other) => distance(one) - distance(other))[0];
}

/** A target of a drawing that is shown larger or smaller than it was laid out. */
export function scaleTarget(target: HitTarget, scale: number): HitTarget {
  const { x, y, width, height } = target.region;
  const region = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  return { ...target, x: target.x * scale, y: target.y * scale, region };
}

/** The row after a key press, or undefined where the key is not ours. */
export function rowAfter(
  key: string,
  keys: readonly string[],
  active: string | null,
): string | undefined {
  const at = active === null ? -1 : keys.indexOf(active);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return keys[Math.min(keys.length - 1, at + 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return keys[at < 0 ? keys.length - 1 : Math.max(0, at - 1)];
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}
