import type * as z from 'zod/mini';
import { claimsFile } from './claims';
import { articlesFile } from './articles';
import { eventsFile } from './events';
import { mineralsFile } from './minerals';
import { sourcesFile } from './sources';
import { contextFile, tradeFile } from './trade';

/** The schema of each file under `public/data`, by the file's name without `.json`. */
export const schemas = {
  sources: sourcesFile,
  documents: articlesFile,
  trade: tradeFile,
  context: contextFile,
  minerals: mineralsFile,
  events: eventsFile,
  claims: claimsFile,
} as const;

export type FileName = keyof typeof schemas;

/** The whole dataset as parsed, one entry a file. */
export type Dataset = { readonly [Name in FileName]: z.infer<(typeof schemas)[Name]> };

/** The names of the files, in the order in which they are checked, listed and hashed. */
export const fileNames = [
  'sources',
  'documents',
  'trade',
  'context',
  'minerals',
  'events',
  'claims',
] as const satisfies readonly FileName[];
