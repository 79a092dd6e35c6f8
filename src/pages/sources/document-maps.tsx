import { useMemo } from 'react';
import type { Ledger } from '../../dataset/ledger';
import type { DocumentEntry } from '../../dataset/schema/documents';
import { selectClaims, selectMisfits } from '../../selectors/claims';
import { DocumentMisfits } from './document-misfits';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { ParagraphMap } from './paragraph-map';
import { useAddress } from '../../state/address';
import { WithDocuments } from '../../ui/with-documents';

type Needed = Pick<Ledger, 'documents' | 'claims'>;

/** The two documents: what they are, and where in them each claim stands. */
export function DocumentMaps() {
  return (
    <div className="band" id="documents">
      <WithDocuments names={['documents', 'claims']}>
        {(documents) => <Maps {...documents} />}
      </WithDocuments>
    </div>
  );
}

function Maps({ documents, claims }: Needed) {
  const { messages, format } = useLanguage();
  const { filters } = useAddress().address;
  const kept = useMemo(() => selectClaims(claims.claims, filters), [claims, filters]);
  const words = messages.ledger;
  const told = ({ id, paragraphs }: DocumentEntry) => {
    const own = claims.claims.filter((claim) => claim.document === id);
    const cited = new Set(own.map(({ paragraph }) => paragraph));
    return words.toldIn(
      format.number(paragraphs.length),
      format.number(cited.size),
      format.number(own.length),
    );
  };
  return (
    <div className="grid-12">
      {documents.documents.map((document) => (
        <div key={document.id} id={document.id} className="span-6" data-source={document.id}>
          <TitledSection
            id={`source-${document.id}`}
            title={words.document(String(document.number))}
            subtitle={words.documentUnit(document.title, document.publisher)}
          >
            <ParagraphMap
              document={document}
              claims={kept.filter((claim) => claim.document === document.id)}
            />
            <p className="figure-note">{told(document)}</p>
            <DocumentNote document={document} />
            <p className="figure-note">
              <OutwardLink href={document.url}>{words.read}</OutwardLink>
            </p>
            <DocumentMisfits misfits={selectMisfits(document, claims.claims)} />
          </TitledSection>
        </div>
      ))}
    </div>
  );
}

/** The date in bold, then what is odd about the document. A note may begin with its missing date. */
function DocumentNote({ document }: { readonly document: DocumentEntry }) {
  const { messages, format } = useLanguage();
  const { undated, dated } = messages.ledger;
  const { published, note } = document;
  const lead = published === null ? undated : dated(format.date(published));
  return (
    <p className="figure-note">
      <b>{lead}</b> {note.startsWith(lead) ? note.slice(lead.length) : note}
    </p>
  );
}
