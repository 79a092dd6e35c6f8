import { countClaims } from '../../selectors/claims';
import { useLanguage } from '../../state/language';
import { useAddress } from '../../state/address';
import { ClaimLedger } from './claim-ledger';
import { ArticleMaps } from './article-maps';
import { useDataFiles } from '../../state/data-files';
import { Downloads } from './downloads';
import { FilterPanel } from '../../features/filters/filter-panel';
import { PageHead } from '../../state/page';
import { VerifySection } from '../../features/verify/verify-section';
import type { SourcesLedger } from '../../dataset/ledger';
import { TitledSection } from '../../ui/titled-section';
import { SourceRegister } from './source-register';
import { useHashId } from '../../state/hash';
import { WithDataFiles } from '../../ui/with-data-files';

/** The ledger of claims, the two articles, the files, and every source. */
export function SourcesPage() {
  const { messages, format } = useLanguage();
  const { filters } = useAddress().address;
  const loaded = useDataFiles(['claims', 'sources']);
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
                ...countClaims(loaded.data.claims.claims),
                sources: format.number(loaded.data.sources.sources.length),
              })
            : words.ledePlain
        }
      />
      <ClaimLedger />
      {filters.origin === 'public-record' ? null : <ArticleMaps />}
      <VerifySection />
      <Downloads />
      <RegisterSection />
    </>
  );
}

/** Says that one origin is out of scope on a page that has no charts to say so. */
function OriginAside() {
  const { messages } = useLanguage();
  const { address, change } = useAddress();
  const { filters } = address;
  const words = messages.pages.originOnly;
  if (filters.origin === 'all') return null;
  return (
    <div className="mt-4 border-b border-grid py-2 text-muted" role="status">
      <p>
        {words[filters.origin]}{' '}
        <button
          type="button"
          className="link text-ink"
          onClick={() => change({ filters: { ...filters, origin: 'all' } })}
        >
          {words.showAll}
        </button>
      </p>
    </div>
  );
}

/** Every source of the public record. Out of scope where the articles alone are chosen, unless the address names one. */
function RegisterSection() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const named = useNamedSource();
  if (filters.origin === 'document' && named === null) return null;
  return (
    <div className="band">
      <TitledSection id="register" title={messages.ledger.register}>
        <WithDataFiles names={['sources']}>
          {({ sources }) => <Register sources={sources} named={named} />}
        </WithDataFiles>
      </TitledSection>
    </div>
  );
}

/** The source that the address names. */
function useNamedSource(): string | null {
  return /^source-(.+)$/s.exec(useHashId())?.[1] ?? null;
}

function Register(props: { readonly sources: SourcesLedger; readonly named: string | null }) {
  const { messages, format } = useLanguage();
  const { sources } = props.sources;
  return (
    <>
      <p className="subtitle">{messages.ledger.registerUnit(format.number(sources.length))}</p>
      <SourceRegister sources={sources} named={props.named} />
    </>
  );
}
