import { ClaimStanding } from '../../ui/claim-standing';
import { documentNumber } from '../../state/document-number';
import { useDocuments } from '../../state/documents';

/** The verdicts of claims by their ids, once they have arrived; until then and without any, nothing. */
export function ClaimStandingOf({ ids }: { readonly ids: readonly string[] }) {
  const loaded = useDocuments(['claims', 'documents']);
  if (loaded.state !== 'ready' || ids.length === 0) return null;
  const { claims, documents } = loaded.documents;
  return (
    <ClaimStanding
      claims={claims.claims.filter(({ id }) => ids.includes(id))}
      numberOf={(document) => documentNumber(documents, document)}
    />
  );
}
