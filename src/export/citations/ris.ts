import { isWholeAddress, releaseDate, type Reference } from './reference';

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A reference as RIS: one tag a line, CRLF, closed by an empty `ER`. */
export function writeRis(reference: Reference, note: string): string {
  const { year, month, day } = releaseDate(reference);
  const tags: readonly (readonly [tag: string, value: string])[] = [
    ['TY', reference.kind === 'dataset' ? 'DATA' : 'FIGURE'],
    ['ID', reference.key],
    ['AU', reference.author],
    ['TI', reference.title],
    ...(reference.container === null ? [] : [['T2', reference.container] as const]),
    ['PY', String(year)],
    ['DA', `${String(year)}/${twoDigits(month)}/${twoDigits(day)}`],
    ['PB', reference.publisher],
    ['ET', reference.version],
    ['N1', note],
    ['LA', 'en'],
    ...(isWholeAddress(reference.address) ? [['UR', reference.address] as const] : []),
    ['ER', ''],
  ];
  const line = (value: string) => value.replace(/[\r\n]+/g, ' ');
  return tags.map(([tag, value]) => `${tag}  - ${line(value)}\r\n`).join('');
}
