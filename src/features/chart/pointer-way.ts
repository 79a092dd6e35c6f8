/** A place in the window, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A box in the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** On which side of the line from one place to another a third one lies, by sign. */
function side(from: Place, to: Place, at: Place): number {
  return (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);
}

function isInTriangle(at: Place, one: Place, two: Place, three: Place): boolean {
  const sides = [side(one, two, at), side(two, three, at), side(three, one, at)];
  return sides.every((each) => each >= 0) || sides.every((each) => each <= 0);
}

/**
 * Whether a pointer that was at one place and is now at another is on its way to a box: in the room
 * between the first place and the box, or in the box. What the box describes must then stay, or no
 * pointer could enter it (WCAG 2.2, 1.4.13).
 */
export function isOnItsWay(from: Place, at: Place, box: Box): boolean {
  const corners: readonly Place[] = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  return corners.some((corner, index) =>
    isInTriangle(at, from, corner, corners[(index + 1) % corners.length] ?? corner),
  );
}
