import { Link } from 'react-router-dom';
import type { Discrepancies } from '../../selectors/claims';
import { QuotingText } from '../../ui/foreign-words';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { VerdictMark } from '../../ui/verdict-mark';

const itemLook = 'mt-3 rule pt-2';

/** What in an article is at odds with the record or with the article itself, claim by claim. */
export function ArticleDiscrepancies({ discrepancies }: { readonly discrepancies: Discrepancies }) {
  const { messages, format } = useLanguage();
  const hrefs = useHrefs();
  const { claims, repeated } = discrepancies;
  const words = messages.ledger;
  if (claims.length + repeated.length === 0) return null;
  return (
    <div data-part="discrepancies" className="mt-5">
      <h3 className="font-semibold">{words.discrepanciesHead}</h3>
      {claims.length === 0 ? null : <p className="text-muted">{words.discrepanciesLead}</p>}
      <ul>
        {claims.map(({ id, claim, paragraph, reason, verdict }) => (
          <li key={id} className={itemLook}>
            <p className="flex flex-wrap gap-x-4">
              <VerdictMark verdict={verdict} />
              <span className="text-muted">{words.paragraph(String(paragraph))}</span>
            </p>
            <p>
              <Link to={hrefs.claim(id)} className="finger-link">
                {claim}
              </Link>
            </p>
            <p className="text-muted">
              <QuotingText text={reason} />
            </p>
          </li>
        ))}
        {repeated.map((numbers) => (
          <li key={numbers.join()} className={itemLook}>
            {words.repeated(format.list(numbers.map(String)))}
          </li>
        ))}
      </ul>
    </div>
  );
}
