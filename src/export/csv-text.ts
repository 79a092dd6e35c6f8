import { csvFormatRow } from 'd3-dsv';

/** What a cell may hold: text, a raw number, yes or no, or nothing. */
export type CsvValue = string | number | boolean | null;

/** Byte order mark: spreadsheet programs take the file for UTF-8. */
const byteOrderMark = '\u{FEFF}';

/**
 * Text that a spreadsheet may take for a formula: it begins with = + - @, in full width or small forms as well, or
 * with white space or a character that is not seen, before such a sign or alone where a program
 * takes it for the beginning of another cell.
 */
const looksLikeFormula = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/**
 * A table as CSV: RFC 4180 with CRLF, UTF-8 with a byte order mark, numbers raw, absent values
 * empty. Text that looks like a formula gets an apostrophe before it, which makes it harmless.
 */
export function writeCsvText(
  fields: readonly string[],
  records: readonly (readonly CsvValue[])[],
): string {
  const lines = [fields, ...records].map((cells) => csvFormatRow(cells.map(writeCell)));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function writeCell(value: CsvValue): string {
  if (value === null) return '';
  return typeof value === 'string' && looksLikeFormula.test(value) ? `'${value}` : String(value);
}
