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
  const { documents, trade, minerals, events } = dataset;
  return [
    ...findUnknown(topicReferences(dataset), events.topics, 'unknown-topic'),
    ...findUnknown(mineralReferences(minerals), minerals.minerals, 'unknown-mineral'),
    ...findUnknown(seriesReferences(dataset), trade.series, 'unknown-series'),
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
    ...list('producers.rows', producers.rows),
    ...list('lithiumAndRareEarths.rows', lithiumAndRareEarths.rows),
    ...list('chinaShares', chinaShares),
    ...list('importShares.rows', importShares.rows),
    ...list('announcements', announcements),
  ];
}

function seriesReferences({ trade, claims }: Dataset): readonly PlacedReference[] {
  return [
    ...trade.revisions.values.map(({ series }, index): PlacedReference => {
      return { document: 'trade', path: `revisions.values[${index}].series`, id: series };
    }),
    ...claims.claims.flatMap(({ figure }, index) =>
      (figure?.compareWith ?? []).flatMap((sum, compared) =>
        sum.split('+').map((id): PlacedReference => {
          const path = `claims[${index}].figure.compareWith[${compared}]`;
          return { document: 'claims', path, id };
        }),
      ),
    ),
    ...claims.claims.flatMap(({ outcome }, index) =>
      (outcome?.figures ?? []).map(({ series }, figure): PlacedReference => {
        const path = `claims[${index}].outcome.figures[${figure}].series`;
        return { document: 'claims', path, id: series };
      }),
    ),
  ];
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
