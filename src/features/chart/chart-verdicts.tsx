import { VerdictSummary } from '../../ui/verdict-summary';
import { articleName } from '../../state/article-name';
import { useDataFiles } from '../../state/data-files';

/** The verdicts of claims by their ids, once they have arrived; until then and without any, nothing. */
export function ChartVerdicts({ ids }: { readonly ids: readonly string[] }) {
  const loaded = useDataFiles(['claims', 'documents']);
  if (loaded.state !== 'ready' || ids.length === 0) return null;
  const { claims, documents } = loaded.data;
  return (
    <VerdictSummary
      claims={claims.claims.filter(({ id }) => ids.includes(id))}
      nameOf={(document) => articleName(documents, document)}
    />
  );
}
