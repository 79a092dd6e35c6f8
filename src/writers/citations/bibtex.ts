import { escapeLatex } from './latex';
import { isWholeAddress, releaseDate, type Reference } from './reference';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Addresses are not typeset but copied: only what would end the field is written otherwise. */
function verbatim(address: string): string {
  return address.replace(/[{}\\ ]/g, encodeURIComponent);
}

/**
 * A reference as BibTeX. `@misc` is the type that every style knows; `version` is read by BibLaTeX,
 * and the note says it for all others.
 */
export function writeBibtex(reference: Reference, note: string): string {
  const { year, month, day } = releaseDate(reference);
  const braced = (text: string) => `{${escapeLatex(text)}}`;
  const fields: readonly (readonly [name: string, value: string])[] = [
    // Braces within the braces keep a name in one piece and a title in its capitals.
    ['author', `{${braced(reference.author)}}`],
    ['title', `{${braced(reference.title)}}`],
    ...(reference.container === null
      ? []
      : [['howpublished', braced(reference.container)] as const]),
    ['publisher', braced(reference.publisher)],
    ['year', `{${String(year)}}`],
    ['month', months[month - 1] ?? 'jan'],
    ['day', `{${String(day)}}`],
    ['version', braced(reference.version)],
    ['note', braced(note)],
    ...(isWholeAddress(reference.address)
      ? [['url', `{${verbatim(reference.address)}}`] as const]
      : []),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${reference.key},\n${lines.join(',\n')}\n}\n`;
}
