/** A pressed chip goes away with its filter: the focus moves to the line that it stood in. */
export function focusLine(pressed: HTMLElement): void {
  pressed.closest<HTMLElement>('.filter-state')?.focus({ preventScroll: true });
}
