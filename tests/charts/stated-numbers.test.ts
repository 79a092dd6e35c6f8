import { describe, expect, it } from 'vitest';
import { valueOf, type Observation } from '../../src/dataset/observation';
import { en } from '../../src/messages/en/en';
import type { Filters } from '../../src/selectors/filters/filters';
import { buildChart } from '../../src/charts/build-chart';
import { chartDefinitions } from '../../src/charts/catalogue';
import type { Chart } from '../../src/charts/chart';
import type { ChartDefinition } from '../../src/charts/chart-definition';
import { sentenceData } from '../../src/charts/chart-sentences';
import { plainText, type RichText } from '../../src/charts/rich-text';
import { composeImage } from '../../src/export/image/compose-image';
import { writeCsv } from '../../src/export/csv';
import { imageContext, readFontFile } from '../export/pictures';
import { contextOf, shipped, record } from './support/shipped';

const choices: readonly Partial<Filters>[] = [
  {},
  { from: 2018, to: 2020 },
  { from: 2022, to: 2022 },
  { from: 2023 },
  { to: 2016 },
  { origin: 'document' },
  { origin: 'public-record' },
  { topics: ['critical-minerals'] },
];

/** A chart under each of the choices that leave something to show. */
function chartsOf(definition: ChartDefinition): readonly Chart[] {
  return choices.flatMap((filters) => {
    const built = buildChart(definition, shipped, contextOf(filters), true);
    return built?.state === 'shown' ? [built.chart] : [];
  });
}

/** Notes of the record about its own series and steps: prose with its sources, as the text of an event. */
const ownNotes = new Set([
  ...record.trade.series.flatMap((series) => [series.note ?? [], series.break?.note ?? []].flat()),
  record.trade.tariffs.note,
]);

function sentencesOf({ finding, deck, notes, rows }: Chart): readonly RichText[] {
  const words = notes.map(({ text }) => text).filter((text) => !ownNotes.has(plainText(text)));
  return [finding, deck, ...words, ...rows.map(({ remark }) => remark ?? [])];
}

const months = en.format.months.join('|');

/** Digits that name a day, a law, a customs heading, a threshold or a definition: they are no data. */
const names = [
  new RegExp(`\\d{1,2} (?:${months}) (?=\\d{4})`, 'g'),
  /\b(?:19|20)\d\d\b/g,
  /\bQ[1-4]\b/g,
  /HS\s7115/g,
  /Legal basis: .*/g,
  /over 50%/g,
  /\(700 g\/t, to 300 m\)/g,
];

/** What is left of the digits of a sentence beside its figures. */
function strayDigits(telling: RichText): readonly string[] {
  // A figure keeps its place as a letter, so that digits on both sides of it do not run together.
  const words = telling.map((part) => (typeof part === 'string' ? part : 'X')).join('');
  const rest = names.reduce((text, name) => text.replace(name, ''), words);
  return rest.match(/\d[\d,.]*/g) ?? [];
}

/** The number that the words of a figure show, with what tells of its size taken away; null for words such as "one". */
function shownDigits(text: string): number | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

/** Powers of a thousand by which a sentence may show a value of the data in a larger unit. */
const scales = [1, 1000];

function agrees(text: string, observation: Observation): boolean {
  const [shown, value] = [shownDigits(text), valueOf(observation)];
  if (value === null) return false;
  if (shown === null) return ['zero', 'one', 'once', 'twice'].includes(text);
  // Half a unit of the last digit shown; a rounded source allows tens alone.
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? (shown !== 0 && shown % 10 === 0 ? -1 : 0);
  const tolerance = 0.5 * 10 ** -decimals;
  return scales.some((scale) => Math.abs(Math.abs(value) / scale - shown) <= tolerance + 1e-9);
}

describe.each(chartDefinitions.map((definition) => ({ id: definition.id, definition })))(
  'the sentences of $id',
  ({ id, definition }) => {
    const charts = chartsOf(definition);

    it('hold no number that is no figure', () => {
      expect(charts.length).toBeGreaterThan(0);
      for (const chart of charts) {
        const stray = sentencesOf(chart).map((telling) => [
          plainText(telling),
          strayDigits(telling),
        ]);
        expect(stray.filter(([, digits]) => digits?.length !== 0)).toEqual([]);
      }
    });

    it('state some figure, each with what it shows and where it is from', () => {
      const known = new Set([
        ...shipped.sources.sources.map(({ id: source }) => source),
        ...shipped.documents.documents.map(({ id: document }) => document),
      ]);
      expect(
        [charts[0]?.finding, charts[0]?.deck].flat().some((part) => typeof part !== 'string'),
      ).toBe(true);
      for (const { text, observation } of charts.flatMap(sentenceData)) {
        expect(agrees(text, observation), `${text} / ${String(valueOf(observation))}`).toBe(true);
        expect(observation.sources.length).toBeGreaterThan(0);
        expect(observation.sources.filter((source) => !known.has(source))).toEqual([]);
        if (observation.kind === 'derived') expect(observation.formula).not.toBe('');
      }
    });

    it('let no mark through: not in the chart, not in its data, not in its picture', async () => {
      const marks = /[\u{E000}-\u{F8FF}]/u;
      for (const chart of charts) {
        expect(JSON.stringify(chart)).not.toMatch(marks);
        expect(writeCsv(chart, '1', en)).not.toMatch(marks);
      }
      const [chart] = charts;
      if (chart === undefined) throw new Error(`${id} is never shown`);
      const { svg } = await composeImage(chart, imageContext(), readFontFile);
      expect(svg).not.toMatch(marks);
    });
  },
);
