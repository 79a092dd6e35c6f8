import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/selectors/filters';
import { fileName } from '../../src/writers/file-name';

describe('the name of a file', () => {
  it('tells chart, state and date of the data', () => {
    expect(fileName('trade-flows', noFilters, '2026-11-21', 'png')).toBe(
      'steppe-ledger_trade-flows_all_2026-11-21.png',
    );
  });

  it('tells what differs from the default', () => {
    const filters = {
      ...noFilters,
      topics: ['trade', 'critical-minerals'],
      from: 2015,
      to: 2024,
      origin: 'public-record' as const,
    };
    expect(fileName('trade-flows', filters, '2026-11-21', 'csv')).toBe(
      'steppe-ledger_trade-flows_trade-critical-minerals-2015-2024-public-record_2026-11-21.csv',
    );
  });

  it('stays ASCII whatever the address held', () => {
    const name = fileName(
      'trade-flows',
      { ...noFilters, topics: ['сауда/..'] },
      '2026-11-21',
      'svg',
    );
    expect(name).toMatch(/^[A-Za-z0-9_.-]+$/);
  });
});
