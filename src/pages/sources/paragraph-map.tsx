import { Link } from 'react-router-dom';
import type { Claim } from '../../dataset/ledger';
import type { Article } from '../../dataset/ledger';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { VerdictShape } from '../../ui/verdict-mark';

/** An article as its paragraphs, each with a mark for every claim in it. A mark leads to its claim. */
export function ParagraphMap(props: {
  readonly article: Article;
  readonly claims: readonly Claim[];
}) {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  const { article } = props;
  const words = messages.ledger;
  return (
    <ol
      data-part="map"
      className="mt-4 flex min-h-43 items-end"
      aria-label={words.map(article.name)}
    >
      {article.paragraphs.map(({ number }) => {
        const claims = props.claims.filter((claim) => claim.paragraph === number);
        return (
          <li key={number} className="flex min-w-0 flex-1 flex-col items-center">
            {[...claims].reverse().map((claim) => {
              const name = words.mark(
                String(number),
                messages.verdicts[claim.verdict].name,
                claim.claim,
              );
              return (
                <Link
                  key={claim.id}
                  to={hrefs.claim(claim.id)}
                  title={name}
                  className="grid h-6 w-full place-items-center no-underline"
                >
                  <VerdictShape verdict={claim.verdict} />
                  <span className="sr-only">{name}</span>
                </Link>
              );
            })}
            <span
              className="w-full border-t border-edge pt-1 text-center text-tiny text-muted tabular-nums"
              aria-hidden={claims.length > 0}
            >
              {claims.length === 0 ? (
                <span className="sr-only">{words.noClaim(String(number))}</span>
              ) : null}
              <span aria-hidden="true">{number}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
