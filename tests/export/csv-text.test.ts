import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsvText } from '../../src/export/csv-text';

/** The cells of one record as another program's parser reads them. */
function read(...cells: readonly (string | number | boolean | null)[]): unknown {
  return parse(
    writeCsvText(
      cells.map((_cell, at) => `c${at}`),
      [cells],
    ),
    { bom: true, from_line: 2 },
  );
}

describe('a table as CSV', () => {
  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n=2', '＝1+1', '-a\r\nb'],
    ...[
      ' =1',
      '  @SUM(A1)',
      '\u{A0}+1',
      '\u{3000}＝1',
      '\u{200B}=1',
      '\u{FEFF}=1',
      '\u{0}=1',
      '﹦1',
    ],
  ])('makes the text %j harmless', (text) => {
    expect(read(text)).toEqual([[`'${text}`]]);
  });

  it('leaves numbers raw, negative ones too, and absent values empty', () => {
    expect(read(-1.5, 0, 1e-7, null, true, '')).toEqual([['-1.5', '0', '1e-7', '', 'true', '']]);
  });

  it('quotes what RFC 4180 wants quoted', () => {
    const cells = ['a,b', 'say "so"', 'two\r\nlines', ' led by a blank', 'Қазақстан'];
    expect(read(...cells)).toEqual([cells]);
  });

  it('is UTF-8 with a byte order mark and ends every line with CRLF', () => {
    expect(writeCsvText(['a', 'b'], [[1, 'x']])).toBe('\u{FEFF}a,b\r\n1,x\r\n');
  });
});
