import { describe, expect, it } from 'vitest';
import { rareEarthsAndLithium } from '../../src/specs/charts/rare-earths-and-lithium';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/specs/rich-text';
import { settingOf, wordsOf } from './support/drawing';
import { buildShown, cellAt, contextOf, numberAt, shipped } from './support/shipped';
import { chartFaults } from './support/soundness';

const chart = buildShown(rareEarthsAndLithium);

/** The source of what was announced of a mineral. */
function announcedIn(mineral: string): string {
  const found = shipped.minerals.announcements.find((entry) => entry.mineral === mineral);
  if (found === undefined) throw new Error(`Nothing announced of ${mineral}`);
  return found.source;
}

describe('rare-earths-and-lithium', () => {
  it('holds every mined output of both years', () => {
    const { rows } = shipped.minerals.lithiumAndRareEarths;
    const outputs = rows.filter(({ measure }) => measure === 'mine-output');
    expect(outputs).toHaveLength(6);
    for (const { mineral, country, observations } of outputs) {
      for (const entry of observations) {
        if (entry.kind === 'missing') continue;
        const series = `output-${entry.period}`;
        expect(numberAt(chart, `${mineral}-${country}`, series)).toBe(entry.value);
        expect(cellAt(chart, `${mineral}-${country}`, series).observation.unit).toBe('tonnes');
      }
    }
  });

  it('says of Kazakhstan that it is not listed, for both minerals and both years', () => {
    for (const mineral of ['lithium', 'rare-earths']) {
      for (const series of ['output-2024', 'output-2025']) {
        expect(cellAt(chart, `${mineral}-kazakhstan`, series)).toMatchObject({
          text: 'not listed',
          observation: { kind: 'missing', reason: 'not-listed', sources: ['usgs-mcs-2026'] },
        });
      }
    }
    const words = wordsOf(layOut(chart, settingOf(320)));
    expect(words.filter((word) => word === 'not listed')).toHaveLength(2);
  });

  it('derives shares of the world from the outputs, as the data computes China’s', () => {
    for (const { measure, mineral, observations } of shipped.minerals.lithiumAndRareEarths.rows) {
      const latest = observations.find(({ period }) => period === '2025');
      if (measure !== 'mine-output-share' || latest?.kind !== 'derived') continue;
      expect(numberAt(chart, `${mineral}-china`, 'share')).toBeCloseTo(latest.value, 1);
    }
    expect(cellAt(chart, 'rare-earths-china', 'share').text).toBe('69');
    expect(cellAt(chart, 'rare-earths-kazakhstan', 'share').text).toBe('not listed');
  });

  it('keeps refining, parts in U.S. imports and U.S. reliance in the table', () => {
    expect(cellAt(chart, 'rare-earths-china', 'refining').text).toBe('92');
    expect(cellAt(chart, 'rare-earths-china', 'imports').text).toBe('71');
    expect(cellAt(chart, 'lithium-chile', 'imports').text).toBe('54');
    expect(cellAt(chart, 'lithium-argentina', 'imports').text).toBe('43');
    expect(cellAt(chart, 'lithium-united-states', 'reliance').text).toBe('over 50');
    expect(cellAt(chart, 'rare-earths-united-states', 'reliance').text).toBe('67');
    expect(chart.series.map(({ label }) => label)).toEqual([
      'Mine output, 2025',
      'Mine output, 2024',
      'Share of the world’s mine output, 2025',
      'Share of U.S. imports, 2021 to 2024',
      'Share of refining of magnet rare earths, 2023',
      'U.S. net import reliance, 2025',
    ]);
    expect(wordsOf(layOut(chart, settingOf(1176)))).not.toContain('Chile');
  });

  it('keeps the announcements apart, each with its claimant and date', () => {
    expect(chart.notes.map(({ lead, text }) => ({ lead, text: plainText(text) }))).toEqual([
      {
        lead: 'Announced, not measured.',
        text: 'Rare earths: 20,000,000 tonnes, projected resource (700 g/t, to 300 m). Claimant: Ministry of Industry and Construction of Kazakhstan, 2 April 2025. Lithium: up to 15.7 billion dollars, value of mineral resources. Claimant: KIGAM (Korea), 5 March 2024. The source of this chart lists no Kazakh output or reserves of these minerals.',
      },
    ]);
    const announced = chart.notes.flatMap(({ text }) =>
      text.flatMap((part) =>
        typeof part === 'string' ? [] : [[part.text, ...part.observation.sources]],
      ),
    );
    expect(announced).toEqual([
      ['20,000,000 tonnes', announcedIn('rare-earths')],
      ['up to 15.7 billion dollars', announcedIn('lithium')],
    ]);
    const numbers = chart.rows.flatMap(({ cells }) =>
      Object.values(cells).map(({ observation }) =>
        observation.kind === 'missing' ? null : observation.value,
      ),
    );
    expect(numbers).not.toContain(20_000_000);
    expect(numbers).not.toContain(15.7);
  });

  it('tells China’s shares and U.S. reliance, of the latest year that is left', () => {
    expect(plainText(chart.summary)).toBe(
      'In 2025 China mined 69% of the world’s rare earths and 21% of its lithium outside the United States; U.S. net import reliance was 67% and over 50%. The source lists no output of Kazakhstan for either.',
    );
    const before = buildShown(rareEarthsAndLithium, contextOf({ to: 2024 }));
    expect(plainText(before.summary)).toBe(
      'In 2024 China mined 71% of the world’s rare earths and 19% of its lithium outside the United States; U.S. net import reliance was 53% and over 50%. The source lists no output of Kazakhstan for either.',
    );
    expect(before.series.map(({ id }) => id)).not.toContain('output-2025');
    expect(chartFaults(before)).toEqual([]);
  });
});
