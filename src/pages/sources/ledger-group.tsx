import { useId, type ReactNode } from 'react';
import type { DocumentEntry } from '../../dataset/schema/documents';
import { useLanguage } from '../../state/language';

/** The claims of one document, under its name. */
export function LedgerDocument(props: {
  readonly id: string;
  /** Undefined where the document is not on record. */
  readonly document: DocumentEntry | undefined;
  readonly children: ReactNode;
}) {
  const { messages } = useLanguage();
  const { document } = props;
  const title = useId();
  return (
    <div role="group" className="ledger-document" aria-labelledby={title}>
      <h3 id={title}>
        {messages.ledger.document(document === undefined ? props.id : String(document.number))}
      </h3>
      {document === undefined ? null : (
        <p className="text-muted">
          {messages.ledger.documentUnit(document.title, document.publisher)}
        </p>
      )}
      {props.children}
    </div>
  );
}

/** The claims of one paragraph, under its number. */
export function LedgerParagraph(props: { readonly number: number; readonly children: ReactNode }) {
  const { messages } = useLanguage();
  return (
    <div className="ledger-paragraph">
      <h4>{messages.ledger.paragraph(String(props.number))}</h4>
      <ol className="ledger">{props.children}</ol>
    </div>
  );
}
