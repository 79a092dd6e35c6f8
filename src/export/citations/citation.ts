import type { Messages } from '../../messages/messages';
import { writeBibtex } from './bibtex';
import {
  releaseDate,
  wholeAddress,
  type BibliographyEntry,
  isWholeAddress,
} from './bibliography-entry';

/** The forms of a citation, in the order in which they are offered. */
export const citationForms = ['short', 'full', 'bibtex', 'ris', 'csl'] as const;

export type CitationForm = (typeof citationForms)[number];

/** How a file of each form ends, and what it is. */
export const citationFiles: Readonly<
  Record<CitationForm, { readonly ending: string; readonly type: string }>
> = {
  short: { ending: 'txt', type: 'text/plain' },
  full: { ending: 'txt', type: 'text/plain' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** A bibliography entry in one form. Plain text is in the words of the language. */
export function writeCitation(
  entry: BibliographyEntry,
  form: CitationForm,
  { citing }: Messages,
): string {
  const { version, releasedText, licence } = entry;
  const note = citing.note({ version, released: releasedText, licence });
  const parts = {
    ...entry,
    address: wholeAddress(entry.address),
    released: releasedText,
    year: String(releaseDate(entry).year),
  };
  switch (form) {
    case 'short':
      return citing.short(parts);
    case 'full':
      return entry.container === null
        ? citing.full(parts)
        : citing.fullPart({ ...parts, container: entry.container });
    case 'bibtex':
      return writeBibtex(entry, note);
    case 'ris':
      return writeRis(entry, note);
    case 'csl':
      return writeCslJson(entry, note);
  }
}

/** Name of the file that holds a citation in one form. */
export function citationFileName({ key }: BibliographyEntry, form: CitationForm): string {
  return `${key}.${citationFiles[form].ending}`;
}

/** A bibliography entry as CSL-JSON, the form that citation processors read: a list of one item. */
function writeCslJson(entry: BibliographyEntry, note: string): string {
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

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A bibliography entry as RIS: one tag a line, CRLF, closed by an empty `ER`. */
function writeRis(entry: BibliographyEntry, note: string): string {
  const { year, month, day } = releaseDate(entry);
  const tags: readonly (readonly [tag: string, value: string])[] = [
    ['TY', entry.kind === 'dataset' ? 'DATA' : 'FIGURE'],
    ['ID', entry.key],
    ['AU', entry.author],
    ['TI', entry.title],
    ...(entry.container === null ? [] : [['T2', entry.container] as const]),
    ['PY', String(year)],
    ['DA', `${String(year)}/${twoDigits(month)}/${twoDigits(day)}`],
    ['PB', entry.publisher],
    ['ET', entry.version],
    ['N1', note],
    ['LA', 'en'],
    ...(isWholeAddress(entry.address) ? [['UR', entry.address] as const] : []),
    ['ER', ''],
  ];
  const line = (value: string) => value.replace(/[\r\n]+/g, ' ');
  return tags.map(([tag, value]) => `${tag}  - ${line(value)}\r\n`).join('');
}
