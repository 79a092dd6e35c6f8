import { useMemo } from 'react';
import type { Claim, EventsLedger } from '../dataset/ledger';
import { claimsByEvent } from '../selectors/related-evidence';
import { useDataFile } from './data-files';

const none: ReadonlyMap<string, readonly Claim[]> = new Map();

/** The claims in which an article speaks of each event; none until the claims have arrived. */
export function useEventClaims({ events }: EventsLedger): ReadonlyMap<string, readonly Claim[]> {
  const claims = useDataFile('claims');
  const entries = claims.state === 'ready' ? claims.data.claims : null;
  return useMemo(
    () => (entries === null ? none : claimsByEvent(events, entries)),
    [events, entries],
  );
}
