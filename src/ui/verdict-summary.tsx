import { Link } from 'react-router-dom';
import type { Claim } from '../dataset/ledger';
import { verdicts } from '../selectors/claims';
import { useLanguage } from '../state/language';
import { useHrefs } from '../state/hrefs';
import { VerdictMark } from './verdict-mark';

/** The claims that something rests on: each verdict as shape and word, then where its claims stand. */
export function VerdictSummary(props: {
  readonly claims: readonly Claim[];
  /** Name of an article by its id. */
  readonly nameOf: (document: string) => string;
}) {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  if (props.claims.length === 0) return null;
  return (
    <div
      className="mt-3 flex flex-wrap gap-x-3 gap-y-0.5 text-small/6 text-muted"
      data-standing="claims"
    >
      <span>{messages.ledger.restsOn}</span>
      <ul className="grid gap-0.5">
        {verdicts.flatMap((verdict) => {
          const own = props.claims.filter((claim) => claim.verdict === verdict);
          if (own.length === 0) return [];
          return [
            <li key={verdict} className="flex flex-wrap gap-x-3">
              <VerdictMark verdict={verdict} className="text-ink" />
              {own.map((claim) => (
                <Link
                  key={claim.id}
                  to={hrefs.claim(claim.id)}
                  title={claim.claim}
                  className="finger-link"
                >
                  {messages.pages.documentParagraph(
                    props.nameOf(claim.document),
                    String(claim.paragraph),
                  )}
                  <span className="sr-only">{messages.ledger.restsOnSpoken(claim.claim)}</span>
                </Link>
              ))}
            </li>,
          ];
        })}
      </ul>
    </div>
  );
}
