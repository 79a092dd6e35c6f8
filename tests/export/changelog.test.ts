import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/dataset/changes';
import { computeVersion } from '../../src/dataset/version';
import {
  changelogHead,
  countEntries,
  newestVersion,
  rewriteEntry,
  publishedEntries,
  withEntry,
  writeEntry,
  writeFirstEntry,
} from '../../src/export/changelog';
import { readShippedTexts } from '../fixtures/dataset/shipped';
import { record } from '../charts/support/shipped';

const file = join(import.meta.dirname, '..', '..', 'public', 'data', 'CHANGELOG.md');
const changelog = readFileSync(file, 'utf8');
const { released } = record.sources;
const first = { version: '2026.11.21-00000001', released, dataset: record };

describe('the changelog that ships', () => {
  it('tells first of the version that ships', async () => {
    expect(newestVersion(changelog)).toBe(await computeVersion(readShippedTexts(), released));
  });

  it('shows no dust of binary fractions', () => {
    expect(changelog).not.toMatch(/\d\.\d*(0{6}|9{6})\d/);
  });

  it('surfaces every value that the Census Bureau revised', () => {
    for (const { series, period, value, vintage } of record.trade.revisions.values) {
      expect(changelog).toContain(`| ${series} | ${period} | ${value} | ${vintage} |`);
    }
    expect(changelog).toContain(
      '| census-imports | 2024 | 2330.749 | Feb 2025 | 2348.972 | +18.223, +0.8% |',
    );
  });
});

describe('the entries of a changelog', () => {
  const later = structuredClone(record);
  const [series] = later.trade.series;
  const point = series?.observations.find(({ kind }) => kind === 'reported');
  if (point?.kind === 'reported') point.value += 1;
  const second = { version: '2026.12.01-00000002', released: '2026-12-01', dataset: later };
  const releases = new Map([first, second].map((release) => [release.version, release]));
  const written = withEntry(
    withEntry('', writeFirstEntry(first)),
    writeEntry(second, first, changesBetween(first.dataset, second.dataset)),
  );

  it('name their version and the one before, and are written again from the states alone', () => {
    const entries = publishedEntries(written);
    expect(entries.map(({ version, since }) => [version, since])).toEqual([
      [second.version, first.version],
      [first.version, null],
    ]);
    for (const entry of entries) expect(rewriteEntry(entry, releases)).toBe(entry.text);
  });

  it('differ from what the states say where a row was changed by hand or left out', () => {
    const [newest] = publishedEntries(written.replace('| changed |', '| added |'));
    expect(newest === undefined ? null : rewriteEntry(newest, releases)).not.toBe(newest?.text);
    const [whole] = publishedEntries(written);
    expect(whole?.text).toContain(`### Series ${String(series?.id)}`);
  });

  it('are not compared where a state is not at hand', () => {
    const alone = new Map([[second.version, second]]);
    expect(publishedEntries(written).map((entry) => rewriteEntry(entry, alone))).toEqual([
      null,
      null,
    ]);
  });
});

describe('an entry of the changelog', () => {
  it('of the first release counts what there is', () => {
    const entry = writeFirstEntry(first);
    expect(entry).toContain(`| events | ${String(record.events.events.length)} |`);
    expect(entry).toContain(`| claims | ${String(record.claims.claims.length)} |`);
    expect(entry).toContain(`| sources | ${String(record.sources.sources.length)} |`);
  });

  it('of a later one tells by series what was and what is', () => {
    const dataset = structuredClone(record);
    const series = dataset.trade.series.find(({ id }) => id === 'census-imports');
    const observation = series?.observations.find(({ period }) => period === '2023');
    if (observation === undefined || observation.kind === 'missing') throw new Error('No value');
    observation.value = 2300;
    series?.observations.push({ period: '2025', kind: 'missing', reason: 'not-published' });
    const [claim] = dataset.claims.claims;
    if (claim === undefined) throw new Error('No claim');
    claim.verdict = 'disputed';
    const release = { version: '2026.12.01-00000002', released: '2026-12-01', dataset };
    const entry = writeEntry(release, first, changesBetween(record, dataset));
    expect(entry).toContain('## 2026.12.01-00000002');
    expect(entry).toContain('Changes since 2026.11.21-00000001.');
    expect(entry).toContain('### Series census-imports');
    expect(entry).toContain('| 2023 | changed | 2232.361 | 2300 | +67.639, +3% |');
    expect(entry).toContain('| 2025 | added | absent | missing (not-published) |  |');
    expect(entry).toContain(`| ${claim.id} | changed | verdict | "unverifiable" | "disputed" |`);
  });

  it('says of a new series how many periods it has', () => {
    const dataset = structuredClone(record);
    const [series] = dataset.context.series.splice(0, 1);
    const before = { ...first, dataset };
    const entry = writeEntry(first, before, changesBetween(dataset, record));
    expect(entry).toContain(`### Series ${String(series?.id)}\n\nAdded: 33 periods, 1992 to 2024.`);
  });

  it('stands before the older ones, and in place of one of the same version', () => {
    const old = withEntry('', writeFirstEntry(first));
    const later = { ...first, version: '2026.12.01-00000002' };
    const two = withEntry(old, writeEntry(later, first, changesBetween(record, record)));
    expect([countEntries(old), countEntries(two)]).toEqual([1, 2]);
    expect(newestVersion(two)).toBe(later.version);
    expect(two.startsWith(changelogHead)).toBe(true);
    expect(two).toContain('No value, event, claim or source changed.');
    expect(two).toContain('The first release.');
    expect(withEntry(two, writeFirstEntry(later))).not.toContain('Changes since');
    expect(newestVersion('')).toBeNull();
  });
});
