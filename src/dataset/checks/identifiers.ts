import type { Fault } from '../fault';
import type { Dataset } from '../schema/dataset';
import type { PlacedText } from './places';

/** What must name one thing: the keys of lists, by file and path without the places in lists. */
const identifying: ReadonlySet<string> = new Set([
  'sources.sources[].id',
  'documents.documents[].id',
  'documents.documents[].number',
  'trade.series[].id',
  'context.series[].id',
  'trade.commodities.chapters[].chapter',
  'trade.commodities.chapters[].featured',
  'minerals.minerals[].id',
  'minerals.uraniumProduction.series[].country',
  'minerals.uraniumResources.entries[].country',
  'minerals.reactorUranium.years[].period',
  'minerals.reactorUranium.years[].shares[].country',
  'minerals.producers.rows[].mineral',
  'minerals.lithiumAndRareEarths.rows[].id',
  'minerals.criticalList.minerals[].name',
  'minerals.importShares.rows[].mineral',
  'minerals.announcements[].id',
  'events.topics[].id',
  'events.events[].id',
  'claims.claims[].id',
  'claims.claims[].featured',
]);

/** The last keys of these paths: others need not be looked at. */
const keys = new Set([...identifying].map((form) => form.slice(form.lastIndexOf('.') + 1)));

/** Whether an identifier stands twice where it must name one thing. */
export function checkIdentifiers(dataset: Dataset, texts: readonly PlacedText[]): readonly Fault[] {
  const { sources, documents, trade } = dataset;
  const sourceIds = new Set(sources.sources.map(({ id }) => id));
  const clashes = documents.documents.flatMap(({ id }, index): readonly Fault[] => {
    if (!sourceIds.has(id)) return [];
    const message = `A source has the identifier ${id} too; a reference could mean either.`;
    return [{ file: 'documents', path: `documents[${index}].id`, code: 'duplicate-id', message }];
  });
  const named = texts.filter(
    ({ file, path, key }) =>
      keys.has(key) && identifying.has(`${file}.${path.replace(/\[\d+\]/g, '[]')}`),
  );
  // Of each side and measure one series is set beside that of the other side.
  const mirrored = trade.series.flatMap(({ featured, counter, measure }, index) =>
    featured === undefined
      ? []
      : [
          {
            file: 'trade' as const,
            path: `series[${index}].featured`,
            key: 'featured',
            text: `${counter} ${measure}`,
          },
        ],
  );
  return [...findRepeated([...named, ...mirrored]), ...clashes];
}

function findRepeated(named: readonly PlacedText[]): readonly Fault[] {
  const seen = new Map<string, string>();
  return named.flatMap(({ file, path, key, text }): readonly Fault[] => {
    const list = path.slice(0, path.lastIndexOf('['));
    const place = [file, list, key, text].join(' ');
    const first = seen.get(place);
    if (first === undefined) seen.set(place, path);
    const message = `${text} stands at ${first ?? path} already.`;
    return first === undefined ? [] : [{ file, path, code: 'duplicate-id', message }];
  });
}
