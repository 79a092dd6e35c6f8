import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check';
import type { Fault } from '../../src/dataset/fault';
import { parseDataFile } from '../../src/dataset/parse';
import { fileNames } from '../../src/dataset/schema/dataset';
import { crossFlaws, schemaFlaws, setAt } from '../fixtures/dataset/flaws';
import { readShippedDataset, readShippedText } from '../fixtures/dataset/shipped';

function place({ file, path, code }: Fault): Pick<Fault, 'file' | 'path' | 'code'> {
  return { file, path, code };
}

describe('a flaw between the documents', () => {
  it.each(Object.entries(crossFlaws))('is reported with its path: %s', (_name, flaw) => {
    const dataset = readShippedDataset();
    flaw.damage(dataset);
    const faults = checkDataset(dataset);
    expect(faults.map(place)).toEqual(flaw.expected);
    expect(faults.every(({ message }) => message.endsWith('.'))).toBe(true);
  });

  it('hides no other: nine at once are all reported', () => {
    const together = [
      'event with an unknown topic',
      'claim with an unknown source',
      'unknown mineral',
      'figure compared with an unknown series',
      'source that nothing cites',
      'event that ends first',
      'year left out of a series',
      'turnover that is not exports plus imports',
      'share of the world over 100 per cent',
    ];
    const dataset = readShippedDataset();
    const flaws = together.map((name) => crossFlaws[name]);
    for (const flaw of flaws) flaw?.damage(dataset);
    const places = checkDataset(dataset).map(place);
    expect(places).toHaveLength(9);
    expect(places).toEqual(
      expect.arrayContaining(flaws.flatMap((flaw) => [...(flaw?.expected ?? [])])),
    );
  });
});

describe('a flaw in the shape of a document', () => {
  it.each(schemaFlaws.map((flaw) => [flaw[0], flaw] as const))('is reported: %s', (_, flaw) => {
    const [, file, path, value, code, at = path] = flaw;
    const root: unknown = JSON.parse(readShippedText(file));
    setAt(root, path, value);
    const parsed = parseDataFile(file, JSON.stringify(root));
    expect(parsed.ok ? [] : parsed.faults.map(place)).toEqual([{ file, path: at, code }]);
  });

  it.each(fileNames)('hides no other in the same document: %s', (name) => {
    // An entry that is replaced as a whole would take the flaws inside it away.
    const flaws = schemaFlaws.filter(([, file, path]) => file === name && path !== 'claims[0]');
    const root: unknown = JSON.parse(readShippedText(name));
    for (const [, , path, value] of flaws) setAt(root, path, value);
    const parsed = parseDataFile(name, JSON.stringify(root));
    const places = parsed.ok ? [] : parsed.faults.map(({ path }) => path);
    expect(new Set(places)).toEqual(new Set(flaws.map(([, , path, , , at = path]) => at)));
  });
});
