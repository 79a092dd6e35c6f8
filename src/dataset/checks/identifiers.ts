import type { Fault } from '../fault';
import type { Dataset, FileName } from '../schema/dataset';

/** Entries among which an identifier may stand once. */
interface Vocabulary {
  readonly document: FileName;
  readonly entries: readonly { readonly path: string; readonly id: string }[];
}

/** Whether an identifier stands twice where it must name one thing. */
export function checkIdentifiers(dataset: Dataset): readonly Fault[] {
  const { sources, documents } = dataset;
  const sourceIds = new Set(sources.sources.map(({ id }) => id));
  const clashes = documents.documents.flatMap(({ id }, index): readonly Fault[] => {
    if (!sourceIds.has(id)) return [];
    const message = `A source has the identifier ${id} too; a reference could mean either.`;
    return [
      { document: 'documents', path: `documents[${index}].id`, code: 'duplicate-id', message },
    ];
  });
  return [...vocabularies(dataset).flatMap(checkVocabulary), ...clashes];
}

function checkVocabulary({ document, entries }: Vocabulary): readonly Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { path, id } of entries) {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, path);
      continue;
    }
    const message = `${id} stands at ${first} already.`;
    faults.push({ document, path, code: 'duplicate-id', message });
  }
  return faults;
}

function vocabularies(dataset: Dataset): readonly Vocabulary[] {
  const { sources, documents, events, claims } = dataset;
  return [
    vocabulary(
      'sources',
      'sources',
      'id',
      sources.sources.map(({ id }) => id),
    ),
    vocabulary(
      'documents',
      'documents',
      'id',
      documents.documents.map(({ id }) => id),
    ),
    vocabulary(
      'documents',
      'documents',
      'number',
      documents.documents.map(({ number }) => number),
    ),
    ...tradeVocabularies(dataset.trade),
    ...mineralVocabularies(dataset.minerals),
    vocabulary(
      'events',
      'topics',
      'id',
      events.topics.map(({ id }) => id),
    ),
    vocabulary(
      'events',
      'events',
      'id',
      events.events.map(({ id }) => id),
    ),
    vocabulary(
      'claims',
      'claims',
      'id',
      claims.claims.map(({ id }) => id),
    ),
    {
      document: 'claims',
      entries: claims.claims.flatMap(({ featured }, index) =>
        featured === undefined ? [] : [{ path: `claims[${index}].featured`, id: featured }],
      ),
    },
  ];
}

function vocabulary(
  document: FileName,
  list: string,
  key: string,
  ids: readonly (string | number)[],
): Vocabulary {
  const entries = ids.map((id, index) => ({ path: `${list}[${index}].${key}`, id: String(id) }));
  return { document, entries };
}

function tradeVocabularies({ series, commodities }: Dataset['trade']): readonly Vocabulary[] {
  const chapters = commodities.chapters.map(({ chapter }) => chapter);
  return [
    vocabulary(
      'trade',
      'series',
      'id',
      series.map(({ id }) => id),
    ),
    vocabulary('trade', 'commodities.chapters', 'chapter', chapters),
    {
      document: 'trade',
      entries: series.flatMap(({ featured, counter, measure }, index) =>
        featured === undefined
          ? []
          : [{ path: `series[${index}].featured`, id: `${featured} ${counter} ${measure}` }],
      ),
    },
  ];
}

function mineralVocabularies(minerals: Dataset['minerals']): readonly Vocabulary[] {
  const { uraniumProduction, uraniumResources, reactorUranium, producers } = minerals;
  const { lithiumAndRareEarths, criticalList, importShares, announcements } = minerals;
  const countries = (entries: readonly { readonly country: string }[]) =>
    entries.map(({ country }) => country);
  const names = (entries: readonly { readonly mineral: string }[]) =>
    entries.map(({ mineral }) => mineral);
  const list = (path: string, key: string, ids: readonly string[]) =>
    vocabulary('minerals', path, key, ids);
  return [
    list(
      'minerals',
      'id',
      minerals.minerals.map(({ id }) => id),
    ),
    list('uraniumProduction.series', 'country', countries(uraniumProduction.series)),
    list('uraniumResources.entries', 'country', countries(uraniumResources.entries)),
    list(
      'reactorUranium.years',
      'period',
      reactorUranium.years.map(({ period }) => period),
    ),
    ...reactorUranium.years.map(({ shares }, index) =>
      list(`reactorUranium.years[${index}].shares`, 'country', countries(shares)),
    ),
    list('producers.rows', 'mineral', names(producers.rows)),
    list(
      'lithiumAndRareEarths.rows',
      'id',
      lithiumAndRareEarths.rows.map(({ id }) => id),
    ),
    list(
      'criticalList.minerals',
      'name',
      criticalList.minerals.map(({ name }) => name),
    ),
    list('importShares.rows', 'mineral', names(importShares.rows)),
    list(
      'announcements',
      'id',
      announcements.map(({ id }) => id),
    ),
  ];
}
