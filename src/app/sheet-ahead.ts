import { filterFieldOf } from './filter-field';

/** Puts the live sheet of the filters in the place of the one that stood in for it (`filter-ahead.ts`). */
export function takeSheetOver(root: HTMLElement): void {
  const ahead = document.querySelector<HTMLDialogElement>('dialog[data-ahead]');
  if (ahead === null) return;
  if (ahead.open) {
    const { scrollTop } = ahead;
    const place = ahead.contains(document.activeElement)
      ? filterFieldOf(document.activeElement)
      : null;
    // First, so that the focus returns to the button when the other one is closed.
    ahead.close();
    root.querySelector<HTMLElement>('.filter-button')?.click();
    const sheet = root.querySelector<HTMLDialogElement>('dialog.sheet');
    if (sheet !== null) sheet.scrollTop = scrollTop;
    if (place !== null) sheet?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
  }
  ahead.remove();
}
