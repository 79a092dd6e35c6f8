import { startTransition, useEffect, useLayoutEffect, useRef } from 'react';
import type { EventsLedger } from '../dataset/ledger';
import { parseAddress, writeAsked } from '../selectors/address';
import { useAddress } from './address';
import { endAsked, readAsked } from './asked';
import { knownValues } from './known-values';

/** Takes over the filters that were chosen in the list drawn ahead, and ends its answer with the page's own. */
export function useAsked(document: EventsLedger): void {
  const { address, change } = useAddress();
  const { filters } = address;
  const takeOver = useRef(() => {
    const asked = readAsked();
    if (asked === null || asked === writeAsked(filters)) return;
    const search = new URLSearchParams(asked);
    const { address: wanted } = parseAddress(search, knownValues(document, search));
    startTransition(() =>
      change((view) => ({
        ...view,
        filters: { ...wanted.filters, text: view.filters.text },
      })),
    );
  });
  useLayoutEffect(() => {
    if (readAsked() === writeAsked(filters)) endAsked();
  }, [filters]);
  useEffect(() => takeOver.current(), []);
  useLayoutEffect(() => endAsked, []);
}
