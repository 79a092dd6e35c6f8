import { countClaims } from '../selectors/claims';
import { useLanguage } from '../views/language';
import { useAddress } from './address';
import { ClaimLedger } from './claim-ledger';
import { DocumentMaps } from './document-maps';
import { useDocuments } from './documents';
import { Downloads } from './downloads';
import { FilterPanel } from './filter-panel';
import { OriginAside } from './origin-aside';
import { PageHead } from './page';
import { RegisterSection } from './register-section';
import { VerifySection } from './verify-section';

/** The ledger of claims, the two documents, the files, and every source. */
export function SourcesPage() {
  const { messages, format } = useLanguage();
  const { filters } = useAddress().address;
  const loaded = useDocuments(['claims', 'sources']);
  const words = messages.ledger;
  return (
    <>
      <FilterPanel layout="bar" />
      <OriginAside />
      <PageHead
        title={words.title}
        lede={
          loaded.state === 'ready'
            ? words.lede({
                ...countClaims(loaded.documents.claims.claims),
                sources: format.number(loaded.documents.sources.sources.length),
              })
            : words.ledePlain
        }
      />
      <ClaimLedger />
      {filters.origin === 'public-record' ? null : <DocumentMaps />}
      <VerifySection />
      <Downloads />
      <RegisterSection />
    </>
  );
}
