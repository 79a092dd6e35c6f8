/** Below this width of the window the panel is a sheet from below, in pixels. */
const narrow = 720;
/** Least distance to the number and to the edges of the window, in pixels. */
const distance = 16;

/**
 * Puts the panel where it does not cover its number: at its right, at its left, else below or above
 * it. Without a number it stands at the right edge. A sheet scrolls its number into the room above.
 */
export function placePanel(panel: HTMLElement, number: HTMLElement | undefined): void {
  const { style } = panel;
  style.removeProperty('left');
  style.removeProperty('top');
  style.removeProperty('max-height');
  const { innerWidth, innerHeight } = window;
  const found = number?.getBoundingClientRect();
  if (found !== undefined && (found.bottom < 0 || found.top > innerHeight)) {
    // An address opened cold names a number that may stand anywhere on its page.
    window.scrollBy(0, found.top - innerHeight / 3);
  }
  const box = number?.getBoundingClientRect();
  if (innerWidth < narrow) {
    const { top } = panel.getBoundingClientRect();
    if (box !== undefined && (box.bottom > top - distance || box.top < 0)) {
      window.scrollBy(0, box.top - Math.max(distance, top / 2 - box.height));
    }
    return;
  }
  const { width } = panel.getBoundingClientRect();
  if (box === undefined) {
    set(panel, innerWidth - width - distance, distance, innerHeight - 2 * distance);
    return;
  }
  const right = box.right + distance;
  const left = box.left - distance - width;
  if (right + width + distance <= innerWidth || left >= distance) {
    const height = Math.min(panel.scrollHeight + 2, innerHeight - 2 * distance);
    const top = Math.max(distance, Math.min(box.top - 80, innerHeight - height - distance));
    const beside = right + width + distance <= innerWidth ? right : left;
    set(panel, beside, top, innerHeight - 2 * distance);
    return;
  }
  const across = Math.max(distance, Math.min(box.left, innerWidth - width - distance));
  const below = innerHeight - box.bottom - 2 * distance;
  const above = box.top - 2 * distance;
  if (below >= above) set(panel, across, box.bottom + distance, below);
  else set(panel, across, box.top - distance - Math.min(panel.scrollHeight + 2, above), above);
}

/** In pixels of the window; the panel then scrolls with the page, as its number does. */
function set(panel: HTMLElement, left: number, top: number, height: number): void {
  panel.style.left = `${String(left + window.scrollX)}px`;
  panel.style.top = `${String(top + window.scrollY)}px`;
  panel.style.maxHeight = `${String(height)}px`;
}
