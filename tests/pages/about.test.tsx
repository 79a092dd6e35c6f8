import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/messages/en/en';
import { verdicts } from '../../src/selectors/claims';
import { shipped } from '../charts/support/shipped';
import { hook, hooks, openPage, patience, textOf } from '../journeys/app-support';

const words = en.pages.about;
const { trade, context, minerals, sources, events, claims } = shipped;

async function openAbout(): Promise<void> {
  await openPage('/about', words.title);
  await waitFor(() => expect(hooks('[data-part="holdings"]')).toHaveLength(3), patience);
}

function row(id: string): readonly string[] {
  return [...hook(`[data-holding="${id}"]`).children].map(textOf);
}

afterEach(() => vi.unstubAllGlobals());

describe('the page about the record', () => {
  it('says who makes it, what each verdict means, and that the verdicts are ours', async () => {
    await openAbout();
    expect(textOf(hook('#what'))).toContain(en.citing.author);
    expect(textOf(hook('#what'))).toContain(en.shell.footer.licence);
    const told = textOf(hook('#verdicts'));
    expect(told).toContain('The verdicts are ours');
    for (const verdict of verdicts) {
      expect(told).toContain(en.verdicts[verdict].name);
      expect(told).toContain(en.verdicts[verdict].meaning);
    }
  });

  it('counts what the record holds', async () => {
    await openAbout();
    const told = textOf(hook('[data-part="counts"]'));
    expect(told).toContain(`${String(events.events.length)} events`);
    expect(told).toContain(`${String(claims.claims.length)} claims`);
    expect(told).toContain(`${String(sources.sources.length)} sources`);
  });

  it('gives each series with its publisher and the first and last year that has a value', async () => {
    await openAbout();
    for (const id of ['bns-turnover', 'census-imports', 'us-visas-all']) {
      const series = trade.seriesById.get(id) ?? context.seriesById.get(id);
      const held = series?.observations.filter(({ kind }) => kind !== 'missing') ?? [];
      const publisher = sources.sourceById.get(series?.source ?? '')?.publisher ?? '';
      const [name, first, last] = row(id);
      expect(name).toBe(series?.title);
      const group = hook(`[data-holding="${id}"]`).closest('tbody');
      expect(textOf(group?.querySelector('th[scope="rowgroup"]') ?? null)).toContain(publisher);
      expect(first).toBe(held.at(0)?.period.text);
      expect(last).toBe(held.at(-1)?.period.text);
    }
  });

  it('holds together what has no titles of its own, and names every series once in at most forty rows', async () => {
    await openAbout();
    expect(hooks('[data-holding]').length).toBeLessThanOrEqual(40);
    expect(row('commodities')[0]).toContain(`(${String(trade.chapterById.size)} series)`);
    const counts = hooks('[data-holding]').map((holding) =>
      Number(/\((\d+) series\)/.exec(textOf(holding))?.[1] ?? '1'),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      [trade.seriesById, trade.chapterById, context.seriesById, minerals.seriesById].reduce(
        (sum, series) => sum + series.size,
        0,
      ),
    );
  });

  it('leads to the list of changes and counts the values that publishers replaced', async () => {
    await openAbout();
    expect(hook('#corrections a')).toHaveAttribute('href', '/data/CHANGELOG.md');
    const { size } = trade.earlierValues;
    await waitFor(
      () => expect(textOf(hook('[data-part="revised"]'))).toBe(words.revised(size, String(size))),
      patience,
    );
  });

  it.each([
    ['', words.reportNowhere],
    ['https://example.org/report', 'Write to https://example.org/report'],
    ['mailto:errors@example.org', 'Write to errors@example.org.'],
  ])('names the address for reports that the build was given: %j', async (address, sentence) => {
    vi.stubGlobal('__REPORT_URL__', address);
    await openAbout();
    expect(textOf(hook('[data-part="report"]'))).toContain(sentence);
    const links = hooks('[data-part="report"] a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(address === '' ? [] : [address]);
  });
});
