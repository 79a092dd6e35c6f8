import * as z from 'zod/mini';
import { fileNames, schemas } from './schema/dataset';
import {
  bound,
  confidence,
  day,
  identifier,
  missingReason,
  observationEntry,
  period,
  sourceIds,
  text,
  unit,
} from './schema/observation';

/** What each shared form is called in the published schema, and what it means. */
const sharedForms = {
  identifier: [identifier, 'Lower-case words joined by hyphens.'],
  text: [text, 'Text that a person reads.'],
  references: [sourceIds, 'Identifiers of sources or documents.'],
  period: [
    period,
    'A year (2023), a quarter (2025-Q1), a month (2025-06), a day (2025-11-06) or months of one year together (2026-01/2026-05).',
  ],
  day: [day, 'A day: 2025-11-06.'],
  unit: [unit, 'What a value counts. Dollars and euros are at prices of the year.'],
  bound: [bound, 'The source says only over or under the value.'],
  confidence: [confidence, 'How far a statement of the research can be relied on.'],
  missingReason: [missingReason, 'Why there is no value. Missing is never zero.'],
  observation: [
    observationEntry,
    'A value with its kind and period, or the reason why there is none. Unit and source come from what it stands in unless it names sources of its own.',
  ],
} as const;

const fileDescriptions: Readonly<Record<keyof typeof schemas, string>> = {
  sources: 'sources.json: the day of the release and every source that the dataset cites.',
  documents: 'documents.json: the two source documents, with the fingerprints of their paragraphs.',
  trade: 'trade.json: trade and investment series, commodities, revisions and tariff steps.',
  context:
    'context.json: the trade with other partners, ranks, and what else ties the two countries.',
  minerals: 'minerals.json: outputs, reserves, shares, lists and announcements.',
  events: 'events.json: the vocabulary of topics and the dated events.',
  claims: 'claims.json: what the documents claim, each with a verdict and its sources.',
};

/**
 * The JSON Schema (draft 2020-12) of the dataset. As a whole it describes an object with one key a
 * file; a single file is described by its entry under `$defs`, such as `schema.json#/$defs/trade`.
 */
export function buildJsonSchema(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [id, [form, description]] of Object.entries(sharedForms)) {
    registry.add(form, { id, description });
  }
  for (const name of fileNames) {
    registry.add(schemas[name], { id: name, description: fileDescriptions[name] });
  }
  const { schemas: forms } = z.toJSONSchema(registry, {
    uri: (id) => `#/$defs/${id}`,
    metadata: registry,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Steppe Ledger dataset',
    description: 'Each property describes one file; the definition of the same name is its schema.',
    type: 'object',
    properties: Object.fromEntries(fileNames.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    required: fileNames,
    additionalProperties: false,
    $defs: Object.fromEntries(Object.entries(forms).map(([id, form]) => [id, asDefinition(form)])),
  };
}

/** A form as a part of the whole: the address and dialect of its own are for files that stand alone. */
function asDefinition(form: object): Readonly<Record<string, unknown>> {
  const isOwn = ([key]: readonly [string, unknown]): boolean => key !== '$schema' && key !== '$id';
  return Object.fromEntries(Object.entries(form).filter(isOwn));
}
