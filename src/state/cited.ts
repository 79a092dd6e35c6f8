import { useMemo } from 'react';
import { citationsOf, type Citations } from '../dataset/citations';
import { useDocument } from './documents';

/** What references name, as far as the lists have arrived; until then a reference stands by its id. */
export function useCited(): Citations {
  const sources = useDocument('sources');
  const documents = useDocument('documents');
  const register = sources.state === 'ready' ? sources.document : undefined;
  const articles = documents.state === 'ready' ? documents.document : undefined;
  return useMemo(() => citationsOf(register, articles), [register, articles]);
}
