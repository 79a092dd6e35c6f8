import { useMemo } from 'react';
import type { Claim } from '../dataset/ledger';
import { defaultAddress } from '../selectors/address';
import { selectBearings, type Bearings, type ChartRoots } from '../selectors/claim-bearings';
import { noFilters } from '../selectors/filters';
import { chartDefinitions } from '../specs/catalogue';
import { useLanguage } from '../views/language';
import { useDocuments } from './documents';

const names = ['sources', 'documents', 'trade', 'minerals', 'events', 'claims'] as const;

/**
 * The charts and events that bear on a claim, whatever the filters; null until all has arrived.
 * Charts that count the entries of the dataset itself bear on no claim.
 */
export function useBearings(claim: Claim): Bearings | null {
  const { messages, format } = useLanguage();
  const loaded = useDocuments(names);
  const documents = loaded.state === 'ready' ? loaded.documents : null;
  return useMemo(() => {
    if (documents === null) return null;
    const { mineralSort } = defaultAddress;
    const context = { filters: noFilters, mineralSort, messages, format };
    const charts = chartDefinitions.flatMap((definition): readonly ChartRoots[] => {
      const built = definition.topics === 'every' ? null : definition.build(documents, context);
      if (built?.state !== 'shown') return [];
      const { id, claims, citations } = built.chart;
      return [{ id, claims, sources: citations.map((citation) => citation.id) }];
    });
    return selectBearings(claim, charts, documents.events.events);
  }, [claim, documents, messages, format]);
}
