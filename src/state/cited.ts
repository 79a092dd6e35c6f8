import { useMemo } from 'react';
import { citationsOf, type Citations } from '../dataset/citations';
import { useDataFile } from './data-files';

/** What references name, as far as the lists have arrived; until then a reference stands by its id. */
export function useCited(): Citations {
  const sources = useDataFile('sources');
  const loadedArticles = useDataFile('documents');
  const register = sources.state === 'ready' ? sources.data : undefined;
  const articles = loadedArticles.state === 'ready' ? loadedArticles.data : undefined;
  return useMemo(() => citationsOf(register, articles), [register, articles]);
}
