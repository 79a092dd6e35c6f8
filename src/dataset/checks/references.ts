import type { CrossFaultCode, Fault } from '../fault';
import type { Dataset, FileName } from '../schema/dataset';

/** A place that names an entry of one of the vocabularies. */
interface PlacedReference {
  readonly document: FileName;
  readonly path: string;
  readonly id: string;
}

/** Whether every topic, mineral, series, document and paragraph that is named exists. */
export function checkReferences(dataset: Dataset): readonly Fault[] {
  const { documents, trade, minerals, events, claims } = dataset;
  return [
    ...findUnknown(topicReferences(dataset), events.topics, 'unknown-topic'),
    ...findUnknown(mineralReferences(minerals), minerals.minerals, 'unknown-mineral'),
    ...findUnknown(seriesReferences(dataset), trade.series, 'unknown-series'),
    ...findUnknown(claimReferences(minerals), claims.claims, 'unknown-claim'),
    ...findUnknown(listReferences(minerals), listedMinerals(minerals), 'unknown-mineral'),
    ...findUnknown(documentReferences(dataset.claims), documents.documents, 'unknown-document'),
    ...checkParagraphs(dataset),
  ];
}

function findUnknown(
  references: readonly PlacedReference[],
  vocabulary: readonly { readonly id: string }[],
  code: CrossFaultCode,
): readonly Fault[] {
  const known = new Set(vocabulary.map(({ id }) => id));
  return references.flatMap(({ document, path, id }): readonly Fault[] => {
    if (known.has(id)) return [];
    return [{ document, path, code, message: `Nothing has the identifier ${id}.` }];
  });
}

function topicReferences({ events, claims }: Dataset): readonly PlacedReference[] {
  return [
    ...events.events.flatMap(({ topics }, index) =>
      topics.map((id, topic): PlacedReference => {
        return { document: 'events', path: `events[${index}].topics[${topic}]`, id };
      }),
    ),
    ...claims.claims.map(({ topic }, index): PlacedReference => {
      return { document: 'claims', path: `claims[${index}].topic`, id: topic };
    }),
  ];
}

function mineralReferences(minerals: Dataset['minerals']): readonly PlacedReference[] {
  const { producers, lithiumAndRareEarths, chinaShares, importShares, announcements } = minerals;
  const list = (path: string, rows: readonly { readonly mineral: string | null }[]) =>
    rows.flatMap(({ mineral }, index): readonly PlacedReference[] =>
      mineral === null
        ? []
        : [{ document: 'minerals', path: `${path}[${index}].mineral`, id: mineral }],
    );
  return [
    ...minerals.minerals.flatMap(({ refinedAs }, index): readonly PlacedReference[] =>
      refinedAs === undefined
        ? []
        : [{ document: 'minerals', path: `minerals[${index}].refinedAs`, id: refinedAs }],
    ),
    ...list('producers.rows', producers.rows),
    ...list('lithiumAndRareEarths.rows', lithiumAndRareEarths.rows),
    ...list('chinaShares', chinaShares),
    ...list('importShares.rows', importShares.rows),
    ...list('announcements', announcements),
  ];
}

function claimReferences({ minerals }: Dataset['minerals']): readonly PlacedReference[] {
  return minerals.flatMap(({ featuredClaims = [] }, index) =>
    featuredClaims.map(({ claim: id }, place): PlacedReference => {
      const path = `minerals[${index}].featuredClaims[${place}].claim`;
      return { document: 'minerals', path, id };
    }),
  );
}

/** Names of the U.S. list by which minerals of the tables are listed. */
function listReferences({ minerals }: Dataset['minerals']): readonly PlacedReference[] {
  return minerals.flatMap(({ listedAs }, index): readonly PlacedReference[] =>
    listedAs === undefined
      ? []
      : [{ document: 'minerals', path: `minerals[${index}].listedAs`, id: listedAs }],
  );
}

function listedMinerals({ criticalList }: Dataset['minerals']): readonly { readonly id: string }[] {
  return criticalList.minerals.map(({ name: id }) => ({ id }));
}

function seriesReferences({ trade, claims }: Dataset): readonly PlacedReference[] {
  return [
    ...trade.revisions.values.map(({ series }, index): PlacedReference => {
      return { document: 'trade', path: `revisions.values[${index}].series`, id: series };
    }),
    ...trade.series.flatMap(({ compareWith }, index) =>
      expressionReferences('trade', `series[${index}]`, compareWith),
    ),
    ...claims.claims.flatMap(({ figure }, index) =>
      expressionReferences('claims', `claims[${index}].figure`, figure?.compareWith),
    ),
    ...claims.claims.flatMap(({ outcome }, index) =>
      (outcome?.figures ?? []).map(({ series }, figure): PlacedReference => {
        const path = `claims[${index}].outcome.figures[${figure}].series`;
        return { document: 'claims', path, id: series };
      }),
    ),
  ];
}

function expressionReferences(
  document: FileName,
  path: string,
  expressions: readonly string[] = [],
): readonly PlacedReference[] {
  return expressions.flatMap((sum, place) =>
    sum.split('+').map((id) => ({ document, path: `${path}.compareWith[${place}]`, id })),
  );
}

function documentReferences({ claims }: Dataset['claims']): readonly PlacedReference[] {
  return claims.map(({ document }, index) => {
    return { document: 'claims', path: `claims[${index}].document`, id: document };
  });
}

function checkParagraphs({ documents, claims }: Dataset): readonly Fault[] {
  const misnumbered = documents.documents.flatMap(({ paragraphs }, index) =>
    paragraphs.flatMap(({ number }, paragraph): readonly Fault[] => {
      if (number === paragraph + 1) return [];
      const path = `documents[${index}].paragraphs[${paragraph}].number`;
      const message = `Expected ${paragraph + 1}: paragraphs are numbered from 1 without a hole.`;
      return [{ document: 'documents', path, code: 'paragraph-order', message }];
    }),
  );
  const beyond = claims.claims.flatMap(({ document, paragraph }, index): readonly Fault[] => {
    const cited = documents.documents.find(({ id }) => id === document);
    if (!cited || cited.paragraphs.some(({ number }) => number === paragraph)) return [];
    const message = `${document} has ${cited.paragraphs.length} paragraphs.`;
    const path = `claims[${index}].paragraph`;
    return [{ document: 'claims', path, code: 'unknown-paragraph', message }];
  });
  return [...misnumbered, ...beyond];
}
