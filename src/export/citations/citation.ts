import type { Messages } from '../../messages/messages';
import { writeBibtex } from './bibtex';
import { writeCslJson } from './csl-json';
import { releaseDate, wholeAddress, type Reference } from './reference';
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

/** A citation of a reference in one form. Plain text is in the words of the language. */
export function writeCitation(
  reference: Reference,
  form: CitationForm,
  { citing }: Messages,
): string {
  const { version, releasedText, licence } = reference;
  const note = citing.note({ version, released: releasedText, licence });
  const parts = {
    ...reference,
    address: wholeAddress(reference.address),
    released: releasedText,
    year: String(releaseDate(reference).year),
  };
  switch (form) {
    case 'short':
      return citing.short(parts);
    case 'full':
      return reference.container === null
        ? citing.full(parts)
        : citing.fullPart({ ...parts, container: reference.container });
    case 'bibtex':
      return writeBibtex(reference, note);
    case 'ris':
      return writeRis(reference, note);
    case 'csl':
      return writeCslJson(reference, note);
  }
}

/** Name of the file that holds a citation in one form. */
export function citationFileName({ key }: Reference, form: CitationForm): string {
  return `${key}.${citationFiles[form].ending}`;
}
