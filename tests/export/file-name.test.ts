import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/selectors/filters/filters';
import { fileName, pictureName } from '../../src/export/image/file-name';
import { defaultImageOptions, type ImageOptions } from '../../src/export/image/image-options';

describe('the name of a file', () => {
  it('tells chart, state and date of the data', () => {
    expect(fileName('trade-flows', noFilters, '2026-11-21', 'json')).toBe(
      'steppe-ledger_trade-flows_all_2026-11-21.json',
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
      'csv',
    );
    expect(name).toMatch(/^[A-Za-z0-9_.-]+$/);
  });
});

describe('the name of a picture', () => {
  const nameOf = (options: Partial<ImageOptions>) =>
    pictureName('trade-flows', noFilters, '2026-11-21', { ...defaultImageOptions, ...options });

  it('tells its size in pixels and its paper', () => {
    expect(nameOf({})).toBe('steppe-ledger_trade-flows_all_2400x1350-light_2026-11-21.png');
    expect(nameOf({ format: 'svg', theme: 'dark' })).toBe(
      'steppe-ledger_trade-flows_all_1200x675-dark_2026-11-21.svg',
    );
  });

  it('differs wherever the picture does', () => {
    const variants: readonly Partial<ImageOptions>[] = [
      {},
      { scale: 1 },
      { size: 'square' },
      { theme: 'dark' },
      { transparent: true },
      { transparent: true, theme: 'dark' },
      { plain: true },
      { eventMarks: true },
      { format: 'svg' },
      { size: 'custom', custom: { width: 500, height: 700 } },
    ];
    expect(new Set(variants.map(nameOf)).size).toBe(variants.length);
    for (const name of variants.map(nameOf)) expect(name).toMatch(/^[A-Za-z0-9_.-]+$/);
  });
});
