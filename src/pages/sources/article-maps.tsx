import { useMemo } from 'react';
import type { Ledger } from '../../dataset/ledger';
import type { Article } from '../../dataset/ledger';
import { selectClaims, selectDiscrepancies } from '../../selectors/claims';
import { ArticleDiscrepancies } from './discrepancies';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { ParagraphMap } from './paragraph-map';
import { useAddress } from '../../state/address';
import { WithDataFiles } from '../../ui/with-data-files';

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
