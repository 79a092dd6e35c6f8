import { countClaims } from '../../selectors/claims';
import { useLanguage } from '../../state/language';
import { useAddress } from '../../state/address';
import { ClaimLedger } from './claim-ledger';
import { DocumentMaps } from './document-maps';
import { useDocuments } from '../../state/documents';
import { Downloads } from './downloads';
import { FilterPanel } from '../../features/filters/filter-panel';
import { PageHead } from '../../state/page';
import { VerifySection } from '../../features/verify/verify-section';
import type { SourcesLedger } from '../../dataset/ledger';
import { TitledSection } from '../../ui/titled-section';
import { SourceRegister } from './source-register';
import { usePlace } from '../../state/place';
import { WithDocuments } from '../../ui/with-documents';

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

/** Says that one origin steps aside on a page that has no charts to say so. */
function OriginAside() {
  const { messages } = useLanguage();
  const { address, change } = useAddress();
  const { filters } = address;
  const words = messages.pages.originOnly;
  if (filters.origin === 'all') return null;
  return (
    <div className="stepped-aside" role="status">
      <p>
        {words[filters.origin]}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => change({ filters: { ...filters, origin: 'all' } })}
        >
          {words.showAll}
        </button>
      </p>
    </div>
  );
}

/** Every source of the public record. It steps aside for the documents, unless the address names one. */
function RegisterSection() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const named = useNamedSource();
  if (filters.origin === 'document' && named === null) return null;
  return (
    <div className="band">
      <TitledSection id="register" title={messages.ledger.register}>
        <WithDocuments names={['sources']}>
          {({ sources }) => <Register sources={sources} named={named} />}
        </WithDocuments>
      </TitledSection>
    </div>
  );
}

/** The source that the address names. */
function useNamedSource(): string | null {
  return /^source-(.+)$/s.exec(usePlace())?.[1] ?? null;
}

function Register(props: { readonly sources: SourcesLedger; readonly named: string | null }) {
  const { messages, format } = useLanguage();
  const { sources } = props.sources;
  return (
    <>
      <p className="figure-subtitle">
        {messages.ledger.registerUnit(format.number(sources.length))}
      </p>
      <SourceRegister sources={sources} named={props.named} />
    </>
  );
}
