import { useMemo } from 'react';
import { citedById, type Cited } from '../dataset/lookups';
import { useDocuments } from './documents';

const nothing: ReadonlyMap<string, Cited> = new Map();

/** What references name, once both lists have arrived; until then a reference stands by its id. */
export function useCited(): ReadonlyMap<string, Cited> {
  const loaded = useDocuments(['sources', 'documents']);
  const lists = loaded.state === 'ready' ? loaded.documents : null;
  return useMemo(
    () => (lists === null ? nothing : citedById(lists.sources, lists.documents)),
    [lists],
  );
}
