import * as z from 'zod/mini';
import { day, identifier, text, webAddress } from './observation';

/** Which side publishes: the two countries, or somebody else. Absent where sides do not matter. */
export const side = z.enum(['kazakhstan', 'united-states', 'third-party']);

export const sourceKind = z.enum([
  'official-statistics',
  'official-list',
  'official-statement',
  'industry-statistics',
  'compilation',
  'legal-text',
  'company-statement',
  'press',
  'press-quote',
  'reference',
]);

/** A language by the shortest code of BCP 47, with a script or region where it needs one. */
const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

export const sourceEntry = z.strictObject({
  id: identifier,
  publisher: text,
  title: text,
  /** Language of the title, such as `ru`; absent where it is English. */
  lang: z.optional(languageTag),
  url: webAddress,
  /** Date or vintage as far as it is known; null where the source bears none. */
  published: z.nullable(text),
  licence: text,
  kind: sourceKind,
  side: z.optional(side),
  /** For statistics: how they count. */
  note: z.optional(text),
});

/** `sources.json`: the release of the dataset and every source it cites. */
export const sourcesFile = z.strictObject({
  /** Day on which this state of the dataset was released. */
  released: day,
  sources: z.array(sourceEntry),
});

export type SourceKind = z.infer<typeof sourceKind>;
export type SourceEntry = z.infer<typeof sourceEntry>;
