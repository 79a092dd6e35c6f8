import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/commands/read-dataset';
import { fileNames, type Dataset } from '../../src/dataset/schema/dataset';
import { crossFlaws } from '../fixtures/dataset/flaws';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const folder = mkdtempSync(join(tmpdir(), 'steppe-ledger-record-'));

afterAll(() => rmSync(folder, { recursive: true }));

function write(dataset: Dataset): void {
  for (const name of fileNames)
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(dataset[name]));
}

/** What stops a build over the documents of the folder; null where nothing does. */
async function refusal(): Promise<string | null> {
  try {
    await readDataset(folder);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a build', () => {
  it('takes the record that ships', async () => {
    write(readShippedDataset());
    expect(await refusal()).toBeNull();
  });

  it('refuses a record whose documents do not fit together, and lists every fault', async () => {
    const dataset = readShippedDataset();
    const flaws = Object.entries(crossFlaws)
      .filter(([name]) => /unknown|nothing cites/.test(name))
      .map(([, flaw]) => flaw);
    for (const { damage } of flaws) damage(dataset);
    write(dataset);
    const lines = (await refusal())?.split('\n') ?? [];
    const expected = flaws.flatMap((flaw) => flaw.expected);
    expect(expected.length).toBeGreaterThan(5);
    for (const { file, path, code } of expected)
      expect(
        lines.some((line) => line.startsWith(`${file}.json ${path}: `) && line.includes(code)),
      ).toBe(true);
    expect(lines[0]).toBe(`The dataset has ${String(lines.length - 1)} faults:`);
  });

  it('refuses documents of the wrong shape, and lists the faults of all', async () => {
    write(readShippedDataset());
    writeFileSync(join(folder, 'events.json'), '{"topics":[]}');
    writeFileSync(join(folder, 'claims.json'), '<html>');
    const lines = await refusal();
    expect(lines).toContain('events.json events: ');
    expect(lines).toContain('claims.json: ');
  });
});
