import { useLocation } from 'react-router-dom';
import type { SourcesDocument } from '../dataset/schema/sources';
import { FigureSection } from '../views/figure-section';
import { useLanguage } from '../views/language';
import { SourceRegister } from '../views/source-register';
import { useAddress } from './address';
import { WithDocuments } from './with-documents';

/** Every source of the public record. It steps aside for the documents, unless the address names one. */
export function RegisterSection() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const { hash } = useLocation();
  if (filters.origin === 'document' && !hash.startsWith('#source-')) return null;
  return (
    <div className="band">
      <FigureSection id="register" title={messages.ledger.register}>
        <WithDocuments names={['sources']}>
          {({ sources }) => <Register sources={sources} />}
        </WithDocuments>
      </FigureSection>
    </div>
  );
}

function Register({ sources }: { readonly sources: SourcesDocument }) {
  const { messages, format } = useLanguage();
  return (
    <>
      <p className="figure-subtitle">
        {messages.ledger.registerUnit(format.number(sources.sources.length))}
      </p>
      <SourceRegister sources={sources.sources} />
    </>
  );
}
