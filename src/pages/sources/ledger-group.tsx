import { useId, type ReactNode } from 'react';
import type { Article } from '../../dataset/ledger';
import { useLanguage } from '../../state/language';

/** The claims of one article, under its name. */
export function LedgerArticle(props: {
  readonly id: string;
  /** Undefined where the article is not on record. */
  readonly article: Article | undefined;
  readonly children: ReactNode;
}) {
  const { article } = props;
  const title = useId();
  return (
    <div role="group" className="ledger-document mt-6" aria-labelledby={title}>
      <h3 id={title} className="font-serif text-title/7 font-semibold">
        {article?.name ?? props.id}
      </h3>
      {article === undefined ? null : <p className="text-muted">{article.title}</p>}
      {props.children}
    </div>
  );
}

/** The claims of one paragraph, under its number. */
export function LedgerParagraph(props: { readonly number: number; readonly children: ReactNode }) {
  const { messages } = useLanguage();
  return (
    <div className="mt-5">
      <h4 className="pb-1.5 font-semibold text-muted">
        {messages.ledger.paragraph(String(props.number))}
      </h4>
      <ol className="-mt-px border-t border-ink">{props.children}</ol>
    </div>
  );
}
