import { describe, expect, it } from 'vitest';
import { uraniumByCountry } from '../../src/specs/charts/uranium-by-country';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/specs/rich-text';
import { settingOf } from './support/drawing';
import { buildShown, cellAt, contextOf, numberAt, shipped } from './support/shipped';

const chart = buildShown(uraniumByCountry);

describe('uranium-by-country', () => {
  it('holds every value of the data, in tonnes, for nine countries and the world', () => {
    const { series } = shipped.minerals.uraniumProduction;
    expect(chart.series).toHaveLength(10);
    for (const { country, observations } of series) {
      for (const entry of observations) {
        if (entry.kind === 'missing') continue;
        expect(numberAt(chart, entry.period, country)).toBe(entry.value);
      }
    }
    expect(cellAt(chart, '2024', 'kazakhstan').observation.unit).toBe('tonnes');
  });

  it('shows thousand tonnes without making a small output look like zero', () => {
    expect(cellAt(chart, '2024', 'kazakhstan').text).toBe('23.3');
    expect(cellAt(chart, '2024', 'niger').text).toBe('1.0');
    expect(cellAt(chart, '2024', 'united-states').text).toBe('0.26');
    expect(cellAt(chart, '2023', 'united-states').text).toBe('0.019');
  });

  it('tells the whole span in its summary', () => {
    expect(plainText(chart.summary)).toBe(
      'Kazakhstan mined 2.8 thousand tonnes in 2002 and 23.3 thousand tonnes in 2024, 38.6% of the world’s output. It has mined more than any other country since 2009. China mined 2.7% in 2024.',
    );
    expect(chart.subtitle).toBe('Mine output, thousand tonnes of uranium, 2002 to 2024');
  });

  it('tells the years of the filter, and a lead only where Kazakhstan has it', () => {
    const early = buildShown(uraniumByCountry, contextOf({ from: 2002, to: 2006 }));
    expect(early.rows.map(({ key }) => key)).toEqual(['2002', '2003', '2004', '2005', '2006']);
    expect(plainText(early.summary)).toBe(
      'Kazakhstan mined 2.8 thousand tonnes in 2002 and 5.3 thousand tonnes in 2006, 13.4% of the world’s output. China mined 1.9% in 2006.',
    );
    const one = buildShown(uraniumByCountry, contextOf({ from: 2016, to: 2016 }));
    expect(plainText(one.summary)).toBe(
      'Kazakhstan mined 24.7 thousand tonnes in 2016, 39.1% of the world’s output. China mined 2.6% in 2016.',
    );
  });

  it('draws estimates hollow and names the countries they are of', () => {
    const drawing = layOut(chart, settingOf(1176));
    const lines = drawing.frames.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.mark === 'line' ? [mark] : [])),
    );
    const hollow = (id: string) =>
      lines.find((line) => line.id === id)?.points.filter((point) => point.symbol?.hollow === true);
    expect(hollow('china')).toHaveLength(23);
    expect(hollow('uzbekistan')).toHaveLength(23);
    expect(hollow('kazakhstan')).toHaveLength(0);
    expect(cellAt(chart, '2024', 'china').status).toBe('estimate');
    expect(plainText(chart.notes[0]?.text ?? [])).toBe(
      'The outputs of Uzbekistan and China are estimates of the source.',
    );
  });
});
