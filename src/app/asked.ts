/**
 * What the filters of the list that was drawn ahead (`filter-ahead.ts`) ask for, as an address says
 * it, while the page itself has not yet answered; null where there is no such thing.
 */
export function readAsked(): string | null {
  return document.documentElement.dataset['asked'] ?? null;
}

/** Ends the answer of the drawn list: the page itself gives it now. */
export function endAsked(): void {
  delete document.documentElement.dataset['asked'];
  for (const option of document.querySelectorAll('option[label]')) option.removeAttribute('label');
}
