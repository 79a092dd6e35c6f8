import type { Claim, Article } from '../../dataset/ledger';
import { outcomeValues } from '../../dataset/claim-outcome';
import { selectComparisons } from '../../selectors/claim-comparisons';
import { definitionOf, chartDefinitions } from '../../charts/catalogue';
import { chartIds } from '../../charts/chart-ids';
import { ClaimComparisonBars } from './claim-comparison';
import { ClaimDetails, ClaimLine } from './claim-line';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { SourceList } from './source-list';
import { nameTopic, type Topic } from '../../features/filters/topic-name';
import { useCited } from '../../state/cited';
import { useDataFile, useDataFiles } from '../../state/data-files';
import { useMemo, type ReactNode } from 'react';
import { defaultAddress } from '../../selectors/filters/address';
import {
  selectRelatedEvidence,
  type RelatedEvidence,
  type ChartRoots,
} from '../../selectors/related-evidence';
import { fileNames } from '../../dataset/schema/dataset';
import { noFilters } from '../../selectors/filters/filters';
import { Link } from 'react-router-dom';
import { SentenceText } from '../../ui/sentence-text';

/** One claim of the ledger with what lies under it. */
export function LedgerClaim(props: {
  readonly claim: Claim;
  readonly topic: Topic | undefined;
  /** Undefined where the claim's article is not on record. */
  readonly article: Article | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { messages } = useLanguage();
  const { claim, topic, article } = props;
  return (
    <ClaimLine
      claim={claim}
      topic={topic === undefined ? claim.topic : nameTopic(messages, topic)}
      isOpen={props.isOpen}
      onToggle={props.onToggle}
    >
      <Opened claim={claim} article={article} isOpen={props.isOpen} />
    </ClaimLine>
  );
}

function Opened(props: {
  readonly claim: Claim;
  readonly isOpen: boolean;
  readonly article: Article | undefined;
}) {
  const hrefs = useHrefs();
  const cited = useCited();
  const { claim, article } = props;
  const paragraph = article?.paragraphs.find(({ number }) => number === claim.paragraph);
  const name = article?.name ?? claim.document;
  return (
    <ClaimDetails
      claim={claim}
      isOpen={props.isOpen}
      document={name}
      paragraphs={article === undefined ? claim.paragraph : article.paragraphs.length}
      fingerprint={paragraph?.sha256}
      beside={claim.compareWith.length === 0 ? null : <Beside claim={claim} document={name} />}
      outcome={
        claim.outcome === undefined ? null : <Outcome claim={claim} outcome={claim.outcome} />
      }
      sources={<SourceList ids={claim.sources} cited={cited} />}
      relatedEvidence={<RelatedEvidenceOf claim={claim} />}
      href={hrefs.claim(claim.id)}
    />
  );
}

/** The words of the record, then the counts that they rest on, each leading to its source. */
function Outcome(props: {
  readonly claim: Claim;
  readonly outcome: NonNullable<Claim['outcome']>;
}) {
  const { claim, outcome } = props;
  const { messages, format } = useLanguage();
  const cited = useCited();
  const trade = useDataFile('trade');
  const figures =
    trade.state === 'ready'
      ? outcomeValues(outcome, trade.data, messages.ledger.outcomeFormula)
      : [];
  return (
    <>
      <p>{outcome.text}</p>
      {figures.length === 0 ? null : (
        <ul className="input-list">
          {figures.map(({ series: { id, title }, observation }) => (
            <li key={`${id} ${observation.period.text}`}>
              <span>
                {title} <span className="text-muted">{format.period(observation.period)}</span>
              </span>
              <CitedNumber
                name={`claims/${claim.id}-outcome-${id}-${observation.period.text}`}
                observation={observation}
                form="quantity"
                decimals={1}
              />
            </li>
          ))}
        </ul>
      )}
      <SourceList ids={outcome.sources} cited={cited} />
    </>
  );
}

function Beside({ claim, document }: { readonly claim: Claim; readonly document: string }) {
  const { messages } = useLanguage();
  const trade = useDataFile('trade');
  const claimed = claim.observation;
  if (trade.state !== 'ready' || claimed === null) return null;
  const counts = selectComparisons(trade.data, claim, messages.pages.formulas.turnover);
  return (
    <ClaimComparisonBars claim={claim.id} claimed={claimed} document={document} counts={counts} />
  );
}

function RelatedEvidenceOf({ claim }: { readonly claim: Claim }) {
  const { messages } = useLanguage();
  const relatedEvidence = useRelatedEvidence(claim);
  if (relatedEvidence === null) return null;
  const titleOf = (chart: string) => {
    const id = chartIds.find((known) => known === chart);
    return id === undefined ? chart : definitionOf(id).title(messages);
  };
  return <RelatedEvidenceLinks relatedEvidence={relatedEvidence} titleOf={titleOf} />;
}

/**
 * The charts and events that bear on a claim, whatever the filters; null until all has arrived.
 * Charts that count the entries of the dataset itself bear on no claim.
 */
function useRelatedEvidence(claim: Claim): RelatedEvidence | null {
  const { messages, format } = useLanguage();
  const loaded = useDataFiles(fileNames);
  const data = loaded.state === 'ready' ? loaded.data : null;
  return useMemo(() => {
    if (data === null) return null;
    const { mineralSort } = defaultAddress;
    const context = { filters: noFilters, mineralSort, messages, format };
    const charts = chartDefinitions.flatMap((definition): readonly ChartRoots[] => {
      const built = definition.topics === 'every' ? null : definition.build(data, context);
      if (built?.state !== 'shown') return [];
      const { id, claims, citations } = built.chart;
      return [{ id, claims, sources: citations.map((citation) => citation.id) }];
    });
    return selectRelatedEvidence(claim, charts, data.events.events);
  }, [claim, data, messages, format]);
}

/** Where to look on for a claim: charts and events that rest on the same sources. */
function RelatedEvidenceLinks(props: {
  readonly relatedEvidence: RelatedEvidence;
  /** Title of a chart. */
  readonly titleOf: (chart: string) => string;
}) {
  const { messages, format } = useLanguage();
  const hrefs = useHrefs();
  const { charts, events } = props.relatedEvidence;
  const words = messages.ledger;
  const links = (items: readonly ReactNode[]) => <SentenceText of={words.linked(items)} />;
  return (
    <div className="lg:col-span-full">
      <h5 className="mb-1 font-semibold">{words.relatedEvidence}</h5>
      {charts.length + events.length === 0 ? <p>{words.noRelatedEvidence}</p> : null}
      {charts.length === 0 ? null : (
        <p data-bearings="charts">
          {words.relatedCharts}{' '}
          {links(
            charts.map((id) => (
              <Link key={id} to={hrefs.page(`/chart/${id}`)}>
                {props.titleOf(id)}
              </Link>
            )),
          )}
        </p>
      )}
      {events.length === 0 ? null : (
        <p data-bearings="events">
          {words.relatedEvents}{' '}
          {links(
            events.map(({ id, title, period }) => (
              <Link key={id} to={hrefs.event(id)}>
                {words.relatedEvent(title, format.period(period))}
              </Link>
            )),
          )}
        </p>
      )}
    </div>
  );
}
