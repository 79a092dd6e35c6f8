import { isWholeAddress, releaseDate, type BibliographyEntry } from './bibliography-entry';

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A bibliography entry as RIS: one tag a line, CRLF, closed by an empty `ER`. */
export function writeRis(entry: BibliographyEntry, note: string): string {
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
