import { startTransition, useEffect, useLayoutEffect, useRef } from 'react';
import type { EventsLedger } from '../../dataset/ledger';
import { parseAddress, writePendingFilters } from '../../selectors/filters/address';
import { useAddress } from '../../state/address';
import { validValues } from '../../state/valid-values';

/** Takes over the filters that were chosen in the list prerendered, and ends its answer with the page's own. */
export function useAdoptPendingFilters(ledger: EventsLedger): void {
  const { address, change } = useAddress();
  const { filters } = address;
  const takeOver = useRef(() => {
    const asked = readPendingFilters();
    if (asked === null || asked === writePendingFilters(filters)) return;
    const search = new URLSearchParams(asked);
    const { address: wanted } = parseAddress(search, validValues(ledger, search));
    startTransition(() =>
      change((view) => ({
        ...view,
        filters: { ...wanted.filters, kind: view.filters.kind, text: view.filters.text },
      })),
    );
  });
  useLayoutEffect(() => {
    if (readPendingFilters() === writePendingFilters(filters)) clearPendingFilters();
  }, [filters]);
  useEffect(() => takeOver.current(), []);
  useLayoutEffect(() => clearPendingFilters, []);
}

/**
 * What the filters of the list that was prerendered (`early-filters.ts`) ask for, as an address says
 * it, while the page itself has not yet answered; null where there is no such thing.
 */
function readPendingFilters(): string | null {
  return document.documentElement.dataset['asked'] ?? null;
}

/** Ends the answer of the drawn list: the page itself gives it now. */
function clearPendingFilters(): void {
  delete document.documentElement.dataset['asked'];
  for (const option of document.querySelectorAll('option[label]')) option.removeAttribute('label');
}
