import { describe, expect, it } from 'vitest';
import { valueOf, type Observation } from '../../src/dataset/observation';
import { en } from '../../src/messages/en/en';
import { noFilters } from '../../src/selectors/filters/filters';
import { findDatum } from '../../src/selectors/find-datum';
import { mirrorYear } from '../../src/selectors/mirror-trade';
import { cellPath, inputPath, parseDatumPath, parentPath } from '../../src/selectors/datum-path';
import { inputOf, provenanceOf } from '../../src/selectors/provenance';
import { chartDefinitions } from '../../src/charts/catalogue';
import { sentenceData } from '../../src/charts/chart-sentences';
import { chartIds } from '../../src/charts/chart-ids';
import { buildShown, contextOf, shipped } from '../charts/support/shipped';

const { formulas } = en.pages;
const of = (observation: Observation) => provenanceOf(observation, shipped, formulas.turnover);

function observed(series: string, period: string): Observation {
  const found = findDatum(`${series}/${period}`, shipped)?.observation;
  if (found === undefined) throw new Error(`No ${series} in ${period}`);
  return found;
}

describe('where a number comes from', () => {
  it('sets the count of the other side and the claim beside the turnover of 2023', () => {
    const { others, side, series } = of(observed('bns-turnover', '2023'));
    expect(side).toBe('kazakhstan');
    expect(series?.basis).toBe('exports by last known destination, imports by origin');
    expect(others[0]?.difference).toMatchObject({ kind: 'derived', value: -659.56 });
    expect(others[0]?.percent).toMatchObject({ kind: 'derived', unit: 'percent' });
    expect(others[0]?.source.id).toBe('us-census-goods-trade');
    expect(others.some(({ observation }) => observation.claim !== undefined)).toBe(true);
  });

  it('finds the same difference from the other side, of a sum', () => {
    const counts = mirrorYear(shipped.trade, 2023, formulas);
    if (counts === null) throw new Error('No books of 2023');
    const { others } = of(counts.unitedStates.turnover);
    expect(others[0]?.difference).toMatchObject({ value: 659.56 });
    expect(inputOf(counts.unitedStates.turnover, [1])).toEqual(observed('census-exports', '2023'));
    expect(inputOf(counts.unitedStates.turnover, [3])).toBeNull();
  });

  it('keeps a difference of two flows apart from their sum', () => {
    const counts = mirrorYear(shipped.trade, 2023, formulas);
    expect(counts === null ? [] : of(counts.unitedStates.deficit.amount).others).toEqual([]);
  });

  it('tells the values that were replaced', () => {
    expect(of(observed('census-exports', '2023')).earlier).toEqual([
      { vintage: 'Feb 2025', value: 1161.21 },
    ]);
    expect(of(observed('census-exports', '2010')).earlier).toEqual([]);
  });

  it('sets both counts beside the number of a claim, with its verdict', () => {
    const claim = shipped.claims.claims.find(({ compareWith }) => compareWith.length === 2);
    if (!claim?.observation) throw new Error('No claim to compare');
    const found = of(claim.observation);
    expect(found.claim?.verdict).toBe(claim.verdict);
    expect(found.side).toBe('document');
    expect(found.others.filter(({ difference }) => difference.kind === 'derived')).toHaveLength(2);
  });
});

describe('references', () => {
  it.each(['trade-flows', 'trade-flows/a', 'a', '/', 'a//b', 'trade-flows/a/b/c', 'a/b/input/0'])(
    'refuses %s',
    (text) => {
      expect(parseDatumPath(text, chartIds)).toBeNull();
    },
  );

  it('leads to an input and back', () => {
    const input = inputPath('books/turnover-united-states', 2);
    expect(parseDatumPath(input, chartIds)).toEqual({
      target: { kind: 'named', name: 'books/turnover-united-states' },
      inputs: [2],
    });
    expect(parentPath(input)).toBe('books/turnover-united-states');
  });
});

/** Every number of a chart: cells, which are also its points, and those told in sentences. */
function numbersOf(chart: ReturnType<typeof buildShown>) {
  return [
    ...chart.rows.flatMap((row) =>
      Object.entries(row.cells).map(([series, { observation }]) => ({
        path: cellPath(chart.id, series, row.key),
        observation,
      })),
    ),
    ...sentenceData(chart).map(({ observation }, index) => ({
      path: `${chart.id}/summary/${String(index)}`,
      observation,
    })),
  ];
}

/** What keeps a number from its source: undefined where nothing does. */
function faultOf(path: string, observation: Observation): string | undefined {
  if (parseDatumPath(path, chartIds) === null) return `${path}: no address`;
  const { sources } = of(observation);
  if (sources.length === 0) return `${path}: no source`;
  if (sources.some(({ cited }) => cited === undefined)) return `${path}: unknown source`;
  if (observation.kind !== 'derived') return undefined;
  return observation.inputs
    .map((input, index) => faultOf(inputPath(path, index + 1), input))
    .find((fault) => fault !== undefined);
}

describe('coverage of charts', () => {
  it('leads every cell, point and told number of every chart to a known source', () => {
    const context = contextOf(noFilters);
    const numbers = chartDefinitions.flatMap((definition) =>
      numbersOf(buildShown(definition, context)),
    );
    const faults = numbers.flatMap(({ path, observation }) => faultOf(path, observation) ?? []);
    expect(numbers.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
    expect(new Set(numbers.map(({ path }) => path)).size).toBe(numbers.length);
    process.stdout.write(
      `numbers of charts with a source: ${String(numbers.length)} of ${String(numbers.length)}\n`,
    );
  });

  it('would find a number without a source, and one whose input has none', () => {
    const bare = { ...observed('census-exports', '2023'), sources: [] };
    expect(faultOf('a/b', bare)).toBe('a/b: no source');
    expect(valueOf(bare)).not.toBeNull();
    expect(faultOf('a/b', { ...bare, sources: ['nobody'] })).toBe('a/b: unknown source');
  });
});
