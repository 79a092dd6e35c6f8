import type * as z from 'zod/mini';
import { claimsDocument } from './claims';
import { documentsDocument } from './documents';
import { eventsDocument } from './events';
import { mineralsDocument } from './minerals';
import { sourcesDocument } from './sources';
import { tradeDocument } from './trade';

/** The schema of each file under `public/data`, by the file's name without `.json`. */
export const schemas = {
  sources: sourcesDocument,
  documents: documentsDocument,
  trade: tradeDocument,
  minerals: mineralsDocument,
  events: eventsDocument,
  claims: claimsDocument,
} as const;

export type FileName = keyof typeof schemas;

/** The whole dataset as parsed, one entry a file. */
export type Dataset = { readonly [Name in FileName]: z.infer<(typeof schemas)[Name]> };

/** The names of the files, in the order in which they are checked, listed and hashed. */
export const fileNames = [
  'sources',
  'documents',
  'trade',
  'minerals',
  'events',
  'claims',
] as const satisfies readonly FileName[];
