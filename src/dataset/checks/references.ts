import type { CrossFaultCode, Fault } from '../fault';
import type { Dataset, FileName } from '../schema/dataset';
import type { PlacedText } from './places';

/** Keys that name an entry of a vocabulary. */
interface Reference {
  readonly keys: readonly string[];
  /** The file in which they do; absent where they do in all. */
  readonly in?: FileName;
  readonly code: CrossFaultCode;
  readonly known: ReadonlySet<string>;
}

/** Whether everything that is named exists, every source is cited, and articles bear out what comes from them. */
export function checkReferences(dataset: Dataset, texts: readonly PlacedText[]): readonly Fault[] {
  return [
    ...referencesIn(dataset).flatMap((reference) => findUnknown(reference, texts)),
    ...findUncited(dataset, texts),
    ...findUnsupported(dataset),
    ...checkParagraphs(dataset),
  ];
}

const citationKeys = ['source', 'sources', 'noteSources'];

function referencesIn(dataset: Dataset): readonly Reference[] {
  const { sources, documents, trade, minerals, events, claims } = dataset;
  const ids = (...lists: readonly (readonly { readonly id: string }[])[]) =>
    new Set(lists.flat().map(({ id }) => id));
  return [
    { keys: ['topic', 'topics'], code: 'unknown-topic', known: ids(events.topics) },
    { keys: ['mineral', 'refinedAs'], code: 'unknown-mineral', known: ids(minerals.minerals) },
    { keys: ['series', 'compareWith'], code: 'unknown-series', known: ids(trade.series) },
    { keys: ['claim'], in: 'minerals', code: 'unknown-claim', known: ids(claims.claims) },
    // Names of the U.S. list by which minerals of the tables are listed.
    {
      keys: ['listedAs'],
      code: 'unknown-mineral',
      known: new Set(minerals.criticalList.minerals.map(({ name }) => name)),
    },
    { keys: ['document'], code: 'unknown-document', known: ids(documents.documents) },
    {
      keys: citationKeys,
      code: 'unknown-source',
      known: ids(sources.sources, documents.documents),
    },
  ];
}

function findUnknown(
  { keys, in: only, code, known }: Reference,
  texts: readonly PlacedText[],
): readonly Fault[] {
  return texts
    .filter(({ key, file }) => keys.includes(key) && (only ?? file) === file)
    .flatMap(({ file, path, text }) =>
      // A sum of series is joined by `+`.
      text
        .split('+')
        .filter((id) => !known.has(id))
        .map((id) => ({ file, path, code, message: `Nothing has the identifier ${id}.` })),
    );
}

function findUncited({ sources }: Dataset, texts: readonly PlacedText[]): readonly Fault[] {
  const cited = new Set(
    texts.filter(({ key }) => citationKeys.includes(key)).map(({ text }) => text),
  );
  return sources.sources.flatMap(({ id }, index): readonly Fault[] => {
    if (cited.has(id)) return [];
    const message = `Nothing in the dataset cites ${id}.`;
    return [{ file: 'sources', path: `sources[${index}]`, code: 'uncited-source', message }];
  });
}

/** An event that comes from an article must name the article. */
function findUnsupported({ documents, events }: Dataset): readonly Fault[] {
  const known = new Set(documents.documents.map(({ id }) => id));
  return events.events.flatMap(({ origin, sources }, index): readonly Fault[] => {
    if (origin !== 'document' || sources.some((id) => known.has(id))) return [];
    const message = 'The origin is a document, but no document is among the sources.';
    const path = `events[${index}].origin`;
    return [{ file: 'events', path, code: 'unsupported-origin', message }];
  });
}

function checkParagraphs({ documents, claims }: Dataset): readonly Fault[] {
  const misnumbered = documents.documents.flatMap(({ paragraphs }, index) =>
    paragraphs.flatMap(({ number }, paragraph): readonly Fault[] => {
      if (number === paragraph + 1) return [];
      const path = `documents[${index}].paragraphs[${paragraph}].number`;
      const message = `Expected ${paragraph + 1}: paragraphs are numbered from 1 without a hole.`;
      return [{ file: 'documents', path, code: 'paragraph-order', message }];
    }),
  );
  const beyond = claims.claims.flatMap(({ document, paragraph }, index): readonly Fault[] => {
    const cited = documents.documents.find(({ id }) => id === document);
    if (!cited || cited.paragraphs.some(({ number }) => number === paragraph)) return [];
    const message = `${document} has ${cited.paragraphs.length} paragraphs.`;
    const path = `claims[${index}].paragraph`;
    return [{ file: 'claims', path, code: 'unknown-paragraph', message }];
  });
  return [...misnumbered, ...beyond];
}

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
