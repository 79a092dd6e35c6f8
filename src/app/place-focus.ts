/** What moves the page by hand; from then on the reader decides. */
export const byHand = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Gives a part of the page the focus, for as long as it keeps it: a place is no stop of the Tab key. */
function focusPlace(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/** Whether nothing that a reader chose has the focus: a page drawn anew loses it, its heading is given it. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches('h1');
}

/**
 * Gives what goes to the place of an address, each time that the page has grown: scrolls to it, and
 * brings the focus along, as a browser does of itself on a page that is there from the start. The
 * focus leaves the link that was followed once. Where no link was followed, and after that, only a
 * focus that is free is taken: an open panel keeps its own.
 */
export function goTo(id: string, isLinkFollowed: boolean): () => void {
  let mayTake = isLinkFollowed;
  return () => {
    const place = document.getElementById(id);
    if (place === null) return;
    place.scrollIntoView();
    if ((mayTake || isFocusFree()) && !place.contains(document.activeElement)) focusPlace(place);
    mayTake = false;
  };
}
