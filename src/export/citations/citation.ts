import type { Messages } from '../../messages/messages';
import { writeBibtex } from './bibtex';
import { writeCslJson } from './csl-json';
import { releaseDate, wholeAddress, type BibliographyEntry } from './bibliography-entry';
import { writeRis } from './ris';

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
