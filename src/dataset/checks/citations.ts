import type { Fault } from '../fault';
import type { Dataset, FileName } from '../schema/dataset';
import { observationLists } from './observation-lists';

/** A place that names a source or a document. */
interface PlacedCitation {
  readonly document: FileName;
  readonly path: string;
  readonly id: string;
}

/** Whether every citation names a source or document, and every source is cited. */
export function checkCitations(dataset: Dataset): readonly Fault[] {
  const citations = placedCitations(dataset);
  const known = new Set([
    ...dataset.sources.sources.map(({ id }) => id),
    ...dataset.documents.documents.map(({ id }) => id),
  ]);
  const unknown = citations.flatMap(({ document, path, id }): readonly Fault[] => {
    if (known.has(id)) return [];
    const message = `No source and no document has the identifier ${id}.`;
    return [{ document, path, code: 'unknown-source', message }];
  });
  return [...unknown, ...findUncited(dataset, citations), ...findUnsupported(dataset)];
}

function findUncited(dataset: Dataset, citations: readonly PlacedCitation[]): readonly Fault[] {
  const cited = new Set(citations.map(({ id }) => id));
  return dataset.sources.sources.flatMap(({ id }, index): readonly Fault[] => {
    if (cited.has(id)) return [];
    const message = `Nothing in the dataset cites ${id}.`;
    return [{ document: 'sources', path: `sources[${index}]`, code: 'uncited-source', message }];
  });
}

/** An event that comes from a document must name the document. */
function findUnsupported({ documents, events }: Dataset): readonly Fault[] {
  const known = new Set(documents.documents.map(({ id }) => id));
  return events.events.flatMap(({ origin, sources }, index): readonly Fault[] => {
    if (origin !== 'document' || sources.some((id) => known.has(id))) return [];
    const message = 'The origin is a document, but no document is among the sources.';
    const path = `events[${index}].origin`;
    return [{ document: 'events', path, code: 'unsupported-origin', message }];
  });
}

function placedCitations(dataset: Dataset): readonly PlacedCitation[] {
  const { trade, minerals, events, claims } = dataset;
  return [
    ...trade.series.map(({ source }, index) => one('trade', `series[${index}].source`, source)),
    one('trade', 'commodities.source', trade.commodities.source),
    one('trade', 'revisions.source', trade.revisions.source),
    ...tariffCitations(trade.tariffs),
    ...mineralCitations(minerals),
    ...observationLists(dataset).flatMap(({ document, entries }) =>
      entries.flatMap(({ path, entry }) => many(document, `${path}.sources`, entry.sources)),
    ),
    ...events.events.flatMap(({ sources }, index) =>
      many('events', `events[${index}].sources`, sources),
    ),
    ...claims.claims.flatMap(({ sources, outcome }, index) => [
      ...many('claims', `claims[${index}].sources`, sources),
      ...many('claims', `claims[${index}].outcome.sources`, outcome?.sources),
    ]),
  ];
}

function tariffCitations({
  source,
  noteSources,
  steps,
}: Dataset['trade']['tariffs']): readonly PlacedCitation[] {
  return [
    one('trade', 'tariffs.source', source),
    ...many('trade', 'tariffs.noteSources', noteSources),
    ...steps.flatMap(({ sources }, index) =>
      many('trade', `tariffs.steps[${index}].sources`, sources),
    ),
  ];
}

function mineralCitations(minerals: Dataset['minerals']): readonly PlacedCitation[] {
  const tables = [
    'uraniumProduction',
    'uraniumResources',
    'reactorUranium',
    'producers',
    'lithiumAndRareEarths',
    'criticalList',
    'importShares',
  ] as const;
  return [
    ...tables.map((table) => one('minerals', `${table}.source`, minerals[table].source)),
    ...many('minerals', 'reactorUranium.gaps.sources', minerals.reactorUranium.gaps?.sources),
    ...minerals.reactorUranium.years.flatMap(({ sources }, index) =>
      many('minerals', `reactorUranium.years[${index}].sources`, sources),
    ),
    ...minerals.chinaShares.map(({ source }, index) =>
      one('minerals', `chinaShares[${index}].source`, source),
    ),
    ...minerals.announcements.map(({ source }, index) =>
      one('minerals', `announcements[${index}].source`, source),
    ),
  ];
}

function one(document: FileName, path: string, id: string): PlacedCitation {
  return { document, path, id };
}

function many(
  document: FileName,
  path: string,
  ids: readonly string[] | undefined,
): readonly PlacedCitation[] {
  return (ids ?? []).map((id, index) => ({ document, path: `${path}[${index}]`, id }));
}
