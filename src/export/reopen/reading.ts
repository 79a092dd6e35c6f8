import type { ReadFacts } from '../image/picture-metadata';

/** The most text that is read of a picture, in bytes or characters: ours carry some tens of thousands. */
export const mostText = 500_000;

/** Why a file does not bring a view back. */
export type RefusalReason =
  /** It holds no byte. */
  | 'empty'
  /** More bytes than `largestFile`; it was not read. */
  | 'too-large'
  /** Neither PNG nor SVG nor another format that is known. */
  | 'not-a-picture'
  /** A picture of a format that carries no address, whatever its name says. */
  | 'other-format'
  /** It breaks off, contradicts itself or fails its own checksums. */
  | 'broken'
  /** More pixels than any picture from here has. */
  | 'too-many-pixels'
  /** More text than any picture from here carries. */
  | 'too-much-text'
  /** What it tells is compressed; nothing is unpacked. */
  | 'packed'
  /** An SVG with a script, a handler, or a reference that leads out of it. */
  | 'active'
  /** An SVG with a document type, in which entities can be declared. */
  | 'entities'
  /** Nothing in it is ours. */
  | 'foreign'
  /** It may be ours, but what brings the view back has been taken out. */
  | 'stripped'
  /** It names an address that is no view of this site. */
  | 'elsewhere'
  /** The worker that reads it did not arrive, or broke. */
  | 'failed'
  /** The worker that read it was ended, because it took too long. */
  | 'too-slow';

/** A file that does nothing, and why. */
export interface Refusal {
  readonly outcome: 'refused';
  readonly reason: RefusalReason;
}

/** A view that a picture brings back. */
export interface ReopenedPicture {
  readonly outcome: 'read';
  readonly facts: ReadFacts;
  /** Path of the chart's page. Never a host. */
  readonly path: string;
  /** Query as the picture has it; the address's own parser has yet to judge it. */
  readonly search: string;
}

export type Reading = Refusal | ReopenedPicture;

export function refuse(reason: RefusalReason): Refusal {
  return { outcome: 'refused', reason };
}
