import { describe, expect, it } from 'vitest';
import { computeVersion } from '../../src/dataset/version';
import { readShippedTexts } from '../fixtures/dataset/shipped';

describe('the version of the dataset', () => {
  const texts = readShippedTexts();

  it('is the day of the release and eight hexadecimal digits', async () => {
    expect(await computeVersion(texts, '2026-11-21')).toMatch(/^2026\.11\.21-[0-9a-f]{8}$/);
  });

  it('is the start of the SHA-256 of the documents, one that was not there yet left out', async () => {
    const invented = {
      sources: '{ "a": 1 }',
      documents: '{}',
      trade: '[ 1, 2 ]',
      context: '{ "series": [] }',
      minerals: '{}',
      events: '{}',
      claims: 'null',
    };
    // printf 'sources\n{"a":1}\ndocuments\n{}\ntrade\n[1,2]\nminerals\n{}\nevents\n{}\nclaims\nnull\n' | sha256sum
    expect(await computeVersion(invented, '2020-01-02')).toBe('2020.01.02-d39be99d');
  });

  it('does not depend on white space', async () => {
    const trade = JSON.stringify(JSON.parse(texts.trade), null, 4);
    expect(await computeVersion({ ...texts, trade }, '2026-11-21')).toBe(
      await computeVersion(texts, '2026-11-21'),
    );
  });

  it('depends on every value', async () => {
    const trade = texts.trade.replace('14.9', '14.8');
    expect(trade).not.toBe(texts.trade);
    expect(await computeVersion({ ...texts, trade }, '2026-11-21')).not.toBe(
      await computeVersion(texts, '2026-11-21'),
    );
  });

  it('cannot be computed from a text that is not JSON', async () => {
    await expect(computeVersion({ ...texts, trade: '{' }, '2026-11-21')).rejects.toThrow(
      SyntaxError,
    );
  });
});
