import type { Drawing, Stop } from '../layout/drawing';

/** The stop that a place in the drawing belongs to: the one whose region holds it, else the nearest. */
export function stopAt(drawing: Drawing, x: number, y: number): Stop | undefined {
  const inside = drawing.stops.find(
    ({ region }) =>
      x >= region.x &&
      x <= region.x + region.width &&
      y >= region.y &&
      y <= region.y + region.height,
  );
  if (inside !== undefined) return inside;
  const distance = (stop: Stop) =>
    stop.along === 'x' ? Math.abs(stop.x - x) : Math.abs(stop.y - y);
  const near = drawing.stops.filter(({ region, along }) =>
    along === 'x' ? y >= region.y - 24 && y <= region.y + region.height + 24 : true,
  );
  return near.sort((one, other) => distance(one) - distance(other))[0];
}

/** A stop of a drawing that is shown larger or smaller than it was laid out. */
export function scaleStop(stop: Stop, scale: number): Stop {
  const { x, y, width, height } = stop.region;
  const region = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  return { ...stop, x: stop.x * scale, y: stop.y * scale, region };
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
