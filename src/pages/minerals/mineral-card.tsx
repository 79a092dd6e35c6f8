import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Claim } from '../../dataset/ledger';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { VerdictMark } from '../../ui/verdict-mark';

/** One mineral: what the articles claim, what is measured and what is only announced, kept apart. */
export function MineralCard(props: {
  readonly name: string;
  readonly said: ReactNode | null;
  readonly measured: ReactNode | null;
  readonly announced: ReactNode | null;
}) {
  const { messages } = useLanguage();
  const words = messages.pages.minerals;
  return (
    <article className="card">
      <h2 className="card-name">{props.name}</h2>
      {cell(words.said, props.said)}
      {cell(words.measured, props.measured)}
      {cell(words.announced, props.announced)}
    </article>
  );
}

function cell(title: string, content: ReactNode | null) {
  if (content === null) return <div className="card-cell card-cell-aside" />;
  return (
    <div className="card-cell">
      <h3>{title}</h3>
      {content}
    </div>
  );
}

/** A claim of the articles in a card: its words, its place, its verdict. */
export function CardClaim(props: {
  readonly claim: Claim;
  /** Number of its article. */
  readonly document: string;
}) {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  const { claim } = props;
  return (
    <div className="card-claim">
      <p className="stated">
        {claim.claim}{' '}
        <Link className="paragraph-place" to={hrefs.claim(claim.id)}>
          {messages.pages.articlePlace(props.document, String(claim.paragraph))}
        </Link>
      </p>
      <p>
        <VerdictMark verdict={claim.verdict} />
      </p>
    </div>
  );
}
