import { useMemo } from 'react';
import type { ClaimEntry } from '../dataset/schema/claims';
import type { EventsDocument } from '../dataset/schema/events';
import { claimsByEvent } from '../selectors/claim-bearings';
import { useDocument } from './documents';

const none: ReadonlyMap<string, readonly ClaimEntry[]> = new Map();

/** The claims in which a document tells of each event; none until the claims have arrived. */
export function useEventClaims({
  events,
}: EventsDocument): ReadonlyMap<string, readonly ClaimEntry[]> {
  const claims = useDocument('claims');
  const entries = claims.state === 'ready' ? claims.document.claims : null;
  return useMemo(
    () => (entries === null ? none : claimsByEvent(events, entries)),
    [events, entries],
  );
}
