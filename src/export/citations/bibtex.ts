import { isWholeAddress, releaseDate, type BibliographyEntry } from './bibliography-entry';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Addresses are not typeset but copied: only what would end the field is written otherwise. */
function verbatim(address: string): string {
  return address.replace(/[{}\\ ]/g, encodeURIComponent);
}

/**
 * A bibliography entry as BibTeX. `@misc` is the type that every style knows; `version` is read by BibLaTeX,
 * and the note says it for all others.
 */
export function writeBibtex(entry: BibliographyEntry, note: string): string {
  const { year, month, day } = releaseDate(entry);
  const braced = (text: string) => `{${escapeLatex(text)}}`;
  const fields: readonly (readonly [name: string, value: string])[] = [
    // Braces within the braces keep a name in one piece and a title in its capitals.
    ['author', `{${braced(entry.author)}}`],
    ['title', `{${braced(entry.title)}}`],
    ...(entry.container === null ? [] : [['howpublished', braced(entry.container)] as const]),
    ['publisher', braced(entry.publisher)],
    ['year', `{${String(year)}}`],
    ['month', months[month - 1] ?? 'jan'],
    ['day', `{${String(day)}}`],
    ['version', braced(entry.version)],
    ['note', braced(note)],
    ...(isWholeAddress(entry.address) ? [['url', `{${verbatim(entry.address)}}`] as const] : []),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${entry.key},\n${lines.join(',\n')}\n}\n`;
}

/** Characters with a meaning of their own in LaTeX. */
const specials: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Signs outside of ASCII that LaTeX knows by a command. */
const signs: Readonly<Record<string, string>> = {
  '‘': '{\\textquoteleft}',
  '’': '{\\textquoteright}',
  '“': '{\\textquotedblleft}',
  '”': '{\\textquotedblright}',
  '–': '{\\textendash}',
  '—': '{\\textemdash}',
  '…': '{\\textellipsis}',
  '¶': '{\\textparagraph}',
  '§': '{\\textsection}',
  '©': '{\\textcopyright}',
  '·': '{\\textperiodcentered}',
  '\u00A0': '~',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
};

/** Combining marks by the command that sets them over a letter. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030B': 'H',
  '\u030C': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** A Latin letter with one mark as a command and the letter; null where it is something else. */
function accented(character: string): string | null {
  const [letter = '', mark = '', ...others] = Array.from(character.normalize('NFD'));
  const command = accents[mark];
  if (command === undefined || others.length > 0 || !/^[A-Za-z]$/.test(letter)) return null;
  return `{\\${command}{${letter}}}`;
}

/**
 * Text for a field of BibTeX. What LaTeX would take for its own, and Latin letters with marks, are
 * written as commands; other scripts, such as Kazakh in Cyrillic, stay as they are, in UTF-8.
 */
export function escapeLatex(text: string): string {
  return Array.from(text.normalize('NFC').replace(/[ \t\r\n]+/g, ' '))
    .map((character) => specials[character] ?? signs[character] ?? accented(character) ?? character)
    .join('');
}
