import type { SourcesLedger } from '../dataset/ledger';
import { FigureSection } from '../views/figure-section';
import { useLanguage } from '../views/language';
import { SourceRegister } from '../views/source-register';
import { useAddress } from './address';
import { usePlace } from './place';
import { WithDocuments } from './with-documents';

/** Every source of the public record. It steps aside for the documents, unless the address names one. */
export function RegisterSection() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const named = useNamedSource();
  if (filters.origin === 'document' && named === null) return null;
  return (
    <div className="band">
      <FigureSection id="register" title={messages.ledger.register}>
        <WithDocuments names={['sources']}>
          {({ sources }) => <Register sources={sources} named={named} />}
        </WithDocuments>
      </FigureSection>
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
