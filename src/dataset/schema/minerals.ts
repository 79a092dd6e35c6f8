import * as z from 'zod/mini';
import {
  confidence,
  identifier,
  missingReason,
  observationEntry,
  period,
  sourceIds,
  text,
  unit,
  year,
} from './observation';

const countryObservations = z.strictObject({
  /** Country identifier such as `kazakhstan`, or `world`. */
  country: identifier,
  observations: z.array(observationEntry),
});

const percentage = z.number().check(z.minimum(0), z.maximum(100));

/** Mine output by country, in tonnes of contained uranium. */
const uraniumProduction = z.strictObject({
  source: identifier,
  unit,
  note: z.optional(text),
  series: z.array(countryObservations),
});

const uraniumResources = z.strictObject({
  source: identifier,
  unit,
  /** What is counted: category, cost class and date. */
  definition: text,
  confidence,
  entries: z.array(countryObservations),
});

/** A sum that the source gives instead of single countries, per cent. */
export const reactorSum = z.strictObject({ countries: z.array(identifier), percent: percentage });

export const reactorYear = z.strictObject({
  period: year,
  /** Total deliveries, million pounds of U3O8 equivalent. */
  total: observationEntry,
  /** Per cent of total deliveries. What is not listed is missing for the reason of `gaps`. */
  shares: z.array(z.strictObject({ country: identifier, observation: observationEntry })),
  sums: z.array(reactorSum),
  note: text,
  access: text,
  confidence,
  sources: z.optional(sourceIds),
});

/** Uranium delivered to owners and operators of U.S. civilian reactors, by country of origin. */
const reactorUranium = z.strictObject({
  source: identifier,
  caution: text,
  /** Why a share that is not listed is missing; where nobody says, it was not found. */
  gaps: z.optional(z.strictObject({ reason: missingReason, note: text, sources: sourceIds })),
  years: z.array(reactorYear),
});

export const importedProduct = z.strictObject({ product: text, percent: percentage });

const producerRow = z.strictObject({
  mineral: identifier,
  /** Unit of the outputs. */
  unit,
  /** What the outputs are of, where the name of the mineral leaves it open, such as ore. */
  content: z.optional(text),
  kazakhstan: z.array(observationEntry),
  china: z.array(observationEntry),
  world: z.array(observationEntry),
  worldNote: z.optional(text),
  reserves: z.strictObject({
    unit,
    /** What the tonnes are of, such as Cr2O3 content. */
    content: z.optional(text),
    kazakhstan: observationEntry,
    world: observationEntry,
  }),
  /** U.S. net import reliance, per cent of apparent consumption (USGS). */
  netImportReliance: observationEntry,
  /** Kazakhstan's part in U.S. imports by product, per cent; empty where it is not named. */
  importsFromKazakhstan: z.array(importedProduct),
  /** On the 2025 U.S. list of critical minerals. */
  critical: z.boolean(),
});

const lithiumAndRareEarthRow = z.strictObject({
  id: identifier,
  mineral: identifier,
  measure: z.enum(['mine-output', 'mine-output-share', 'net-import-reliance', 'import-share']),
  /** Country identifier, or `world`. */
  country: identifier,
  unit,
  note: z.optional(text),
  observations: z.array(observationEntry),
});

const chinaShare = z.strictObject({
  mineral: identifier,
  stage: z.enum(['mine', 'refining', 'primary', 'metal', 'refined']),
  source: identifier,
  confidence,
  observation: observationEntry,
});

const announcementBound = z.enum(['over', 'up-to']);

/**
 * `announced`: said in public and not confirmed. `letter-of-interest`: not a loan. `guidance`: what
 * a company expects of itself.
 */
const announcementStatus = z.enum([
  'announced',
  'signed',
  'letter-of-interest',
  'official-claim',
  'guidance',
]);

export const announcement = z.strictObject({
  id: identifier,
  mineral: z.nullable(identifier),
  date: period,
  value: z.number(),
  /** Upper end of a range that begins with `value`. */
  valueTo: z.optional(z.number()),
  unit,
  bound: z.optional(announcementBound),
  /** What the number is said to measure. */
  measure: text,
  claimant: text,
  status: announcementStatus,
  source: identifier,
  confidence: z.optional(confidence),
  note: z.optional(text),
});

export const mineral = z.strictObject({
  id: identifier,
  name: text,
  /** The mineral whose refining stands for that of this one. */
  refinedAs: z.optional(identifier),
  /** The name in the U.S. list of critical minerals, where ore or product have one of their own. */
  listedAs: z.optional(text),
  /**
   * Claims that name the mineral and can be weighed; a mineral with some has a card. `country`: whose
   * part in the mineral the claim is about.
   */
  featuredClaims: z.optional(z.array(z.strictObject({ claim: identifier, country: identifier }))),
});

/** A name on the U.S. list of critical minerals. */
export const listedMineral = z.strictObject({ name: text, addedIn2025: z.boolean() });

/** Kazakhstan's part in U.S. imports of a mineral, per cent. */
export const importShare = z.strictObject({
  mineral: identifier,
  percent: percentage,
  note: z.optional(text),
});

/** `minerals.json`. Shares of the world are not stored: they are derived from the outputs. */
export const mineralsFile = z.strictObject({
  /** The vocabulary of minerals. */
  minerals: z.array(mineral),
  uraniumProduction,
  uraniumResources,
  reactorUranium,
  producers: z.strictObject({ source: identifier, rows: z.array(producerRow) }),
  lithiumAndRareEarths: z.strictObject({
    source: identifier,
    rows: z.array(lithiumAndRareEarthRow),
  }),
  chinaShares: z.array(chinaShare),
  /** The 2025 U.S. list of critical minerals, in the list's own names. */
  criticalList: z.strictObject({
    source: identifier,
    minerals: z.array(listedMineral),
  }),
  /** Kazakhstan's part in U.S. imports, 2021 to 2024, per cent. */
  importShares: z.strictObject({
    source: identifier,
    from: year,
    to: year,
    rows: z.array(importShare),
  }),
  announcements: z.array(announcement),
});

export type ProducerRow = z.infer<typeof producerRow>;
export type AnnouncementEntry = z.infer<typeof announcement>;
export type MineralsFile = z.infer<typeof mineralsFile>;
