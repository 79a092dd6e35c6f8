import { isWholeAddress, releaseDate, type BibliographyEntry } from './bibliography-entry';

/** A bibliography entry as CSL-JSON, the form that citation processors read: a list of one item. */
export function writeCslJson(entry: BibliographyEntry, note: string): string {
  const { year, month, day } = releaseDate(entry);
  const item = {
    id: entry.key,
    type: entry.kind === 'dataset' ? 'dataset' : 'figure',
    title: entry.title,
    ...(entry.container === null ? {} : { 'container-title': entry.container }),
    author: [{ literal: entry.author }],
    issued: { 'date-parts': [[year, month, day]] },
    publisher: entry.publisher,
    version: entry.version,
    note,
    language: 'en',
    ...(isWholeAddress(entry.address) ? { URL: entry.address } : {}),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
