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
    <article className="min-[53.75rem]:row-span-4 min-[53.75rem]:grid min-[53.75rem]:grid-rows-subgrid">
      <h2 className="border-t border-ink py-3 font-serif text-[1.625rem]/8 font-semibold tracking-[-0.008em]">
        {props.name}
      </h2>
      {cell(words.said, props.said)}
      {cell(words.measured, props.measured)}
      {cell(words.announced, props.announced)}
    </article>
  );
}

function cell(title: string, content: ReactNode | null) {
  if (content === null) return <div className="hidden" />;
  return (
    <div data-part="cell" className="break-inside-avoid rule pt-3.5 pb-6">
      <h3 className="mb-2 font-semibold">{title}</h3>
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
    <div className="not-first-of-type:mt-3.5">
      <p className="mb-1.5 font-serif text-lede/6.5">
        {claim.claim}{' '}
        <Link
          className="font-sans text-base normal-nums whitespace-nowrap text-muted"
          to={hrefs.claim(claim.id)}
        >
          {messages.pages.articlePlace(props.document, String(claim.paragraph))}
        </Link>
      </p>
      <p>
        <VerdictMark verdict={claim.verdict} />
      </p>
    </div>
  );
}
