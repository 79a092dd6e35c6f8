import { isWholeAddress, releaseDate, type Reference } from './reference';

/** A reference as CSL-JSON, the form that citation processors read: a list of one item. */
export function writeCslJson(reference: Reference, note: string): string {
  const { year, month, day } = releaseDate(reference);
  const item = {
    id: reference.key,
    type: reference.kind === 'dataset' ? 'dataset' : 'figure',
    title: reference.title,
    ...(reference.container === null ? {} : { 'container-title': reference.container }),
    author: [{ literal: reference.author }],
    issued: { 'date-parts': [[year, month, day]] },
    publisher: reference.publisher,
    version: reference.version,
    note,
    language: 'en',
    ...(isWholeAddress(reference.address) ? { URL: reference.address } : {}),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
