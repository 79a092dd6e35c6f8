import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/dataset/observation';
import { en } from '../../src/messages/en/en';
import { chartDefinitions } from '../../src/charts/catalogue';
import { writeCsv } from '../../src/export/csv';
import { buildShown } from '../charts/support/shipped';
import { readCsv } from './csv-reader';

describe.each(chartDefinitions.map((definition) => [definition.id, definition] as const))(
  'the data file of %s',
  (_id, definition) => {
    const chart = buildShown(definition);
    const text = writeCsv(chart, '2026.11.21-0123abcd', en);
    const [head = [], ...records] = readCsv(text.slice(1));

    it('is UTF-8 with a byte order mark and CRLF lines of equal length', () => {
      expect(text.startsWith('\u{FEFF}')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
      for (const record of records) expect(record).toHaveLength(head.length);
    });

    it('holds every cell with its value, unit, status and sources', () => {
      const cells = chart.rows.flatMap((row) =>
        chart.series.flatMap((series) => {
          const cell = row.cells[series.id];
          return cell === undefined ? [] : [cell];
        }),
      );
      expect(records).toHaveLength(cells.length);
      const column = (name: string) => head.indexOf(name);
      for (const [index, cell] of cells.entries()) {
        const record = records[index] ?? [];
        const value = valueOf(cell.observation);
        expect(record[column('value')]).toBe(value === null ? '' : String(value));
        expect(record[column('unit')]).toBe(cell.observation.unit);
        expect(record[column('status')]).toBe(cell.observation.kind);
        expect(record[column('source ids')]).toBe(cell.observation.sources.join(' '));
      }
    });

    it('makes text harmless that a spreadsheet would take for a formula, and leaves numbers raw', () => {
      for (const field of records.flat()) {
        if (/^[=+@\t]/.test(field)) throw new Error(`A formula: ${field}`);
        if (field.startsWith('-')) expect(Number(field)).not.toBeNaN();
      }
    });
  },
);
