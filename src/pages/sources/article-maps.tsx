import { useMemo } from 'react';
import type { Ledger, Article, Claim } from '../../dataset/ledger';
import { selectClaims, selectDiscrepancies, type Discrepancies } from '../../selectors/claims';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { useAddress } from '../../state/address';
import { WithDataFiles } from '../../ui/with-data-files';
import { Link } from 'react-router-dom';
import { QuotingText } from '../../ui/foreign-words';
import { useHrefs } from '../../state/hrefs';
import { VerdictMark, VerdictShape } from '../../ui/verdict-mark';

type Needed = Pick<Ledger, 'documents' | 'claims'>;

/** The two articles: what they are, and where in them each claim stands. */
export function ArticleMaps() {
  return (
    <div className="band" id="documents">
      <WithDataFiles names={['documents', 'claims']}>{(data) => <Maps {...data} />}</WithDataFiles>
    </div>
  );
}

function Maps({ documents, claims }: Needed) {
  const { messages, format } = useLanguage();
  const { filters } = useAddress().address;
  const kept = useMemo(() => selectClaims(claims.claims, filters), [claims, filters]);
  const words = messages.ledger;
  const summarize = ({ id, paragraphs }: Article) => {
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
      {documents.documents.map((article) => (
        <div key={article.id} id={article.id} className="span-6" data-source={article.id}>
          <TitledSection id={`source-${article.id}`} title={article.name} subtitle={article.title}>
            <ParagraphMap
              article={article}
              claims={kept.filter((claim) => claim.document === article.id)}
            />
            <p className="mt-3 text-small text-muted [&_b]:text-ink">{summarize(article)}</p>
            <ArticleNote article={article} />
            <p className="mt-3 text-small text-muted [&_b]:text-ink">
              <OutwardLink href={article.url}>{words.read}</OutwardLink>
            </p>
            <ArticleDiscrepancies discrepancies={selectDiscrepancies(article, claims.claims)} />
          </TitledSection>
        </div>
      ))}
    </div>
  );
}

/** The date in bold, then what is odd about the article. A note may begin with its missing date. */
function ArticleNote({ article }: { readonly article: Article }) {
  const { messages, format } = useLanguage();
  const { undated, dated } = messages.ledger;
  const { published, note } = article;
  const lead = published === null ? undated : dated(format.date(published));
  return (
    <p className="mt-3 text-small text-muted [&_b]:text-ink">
      <b>{lead}</b> {note.startsWith(lead) ? note.slice(lead.length) : note}
    </p>
  );
}

const itemLook = 'mt-3 rule pt-2';

/** What in an article is at odds with the record or with the article itself, claim by claim. */
function ArticleDiscrepancies({ discrepancies }: { readonly discrepancies: Discrepancies }) {
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

/** An article as its paragraphs, each with a mark for every claim in it. A mark leads to its claim. */
function ParagraphMap(props: { readonly article: Article; readonly claims: readonly Claim[] }) {
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
