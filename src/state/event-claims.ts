import { useMemo } from 'react';
import type { Claim, EventsLedger } from '../dataset/ledger';
import { claimsByEvent } from '../selectors/claim-bearings';
import { useDocument } from './documents';

const none: ReadonlyMap<string, readonly Claim[]> = new Map();

/** The claims in which a document tells of each event; none until the claims have arrived. */
export function useEventClaims({ events }: EventsLedger): ReadonlyMap<string, readonly Claim[]> {
  const claims = useDocument('claims');
  const entries = claims.state === 'ready' ? claims.document.claims : null;
  return useMemo(
    () => (entries === null ? none : claimsByEvent(events, entries)),
    [events, entries],
  );
}
