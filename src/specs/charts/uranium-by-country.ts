import { entryOf } from '../../dataset/lookups';
import { assembleUraniumProduction } from '../../dataset/mineral-tables';
import type { Observation } from '../../dataset/observation';
import type { LineMark, Note, Row, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  emptyChart,
  plainNote,
  rowsByPeriod,
  shownChart,
  values,
  within,
  yearsOf,
} from '../chart-parts';
import { cellValue } from '../cells';
import { tellPercent } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { countryHue, countryName, countrySeries } from './countries';
import { shareOf } from './share-of-world';

/** Mine output of a country, tonnes of contained uranium by year. */
interface Output {
  readonly country: string;
  readonly observations: readonly Observation[];
}

/** Thousand tonnes with one decimal; small amounts keep the digits that tell them from zero. */
function outputDecimals(thousands: number): number {
  if (thousands === 0 || thousands >= 0.95) return thousands === 0 ? 0 : 1;
  return thousands < 0.095 ? 3 : 2;
}

const weights: Readonly<Partial<Record<string, LineMark['weight']>>> = {
  kazakhstan: 'strong',
  china: 'normal',
  'united-states': 'normal',
};

/** Lines of the many first, so that those of the three actors lie above them. */
function lines(outputs: readonly Output[]): readonly LineMark[] {
  const drawn = outputs.filter(({ country }) => country !== 'world');
  const named = (country: string) => countryHue(country) !== 'rest';
  const ordered = [
    ...drawn.filter(({ country }) => !named(country)),
    ...drawn.filter(({ country }) => named(country)).reverse(),
  ];
  return ordered.map(({ country, observations }) => ({
    mark: 'line',
    series: country,
    weight: entryOf(weights, country) ?? 'thin',
    symbols: observations.some(({ kind }) => kind === 'estimated') ? 'all' : 'last',
    endLabel: 'name-and-value',
  }));
}

function panelOf(outputs: readonly Output[], [first, last]: readonly [number, number]): TimePanel {
  const shown = outputs.filter(({ country }) => country !== 'world');
  const most = Math.max(...shown.flatMap(({ observations }) => values(observations)));
  return {
    panel: 'time',
    domain: [first - 0.3, last + 0.3],
    ticks: 'years',
    value: { divisor: 1000, domain: [0, most] },
    marks: lines(outputs),
    height: { wide: 26, narrow: 18 },
  };
}

/** The first year from which Kazakhstan mined more than any other country in every year on. */
function leadingSince(rows: readonly Row[], countries: readonly string[]): number | null {
  const others = countries.filter((country) => country !== 'kazakhstan' && country !== 'world');
  const leads = rows.map((row) => {
    const own = cellValue(row, 'kazakhstan');
    const rest = others.map((id) => cellValue(row, id)).filter((value) => value !== null);
    return own !== null && rest.every((value) => own > value);
  });
  const first = leads.lastIndexOf(false) + 1;
  return rows[first]?.position ?? null;
}

function summaryOf(
  rows: readonly Row[],
  countries: readonly string[],
  context: ChartContext,
): Telling {
  const words = context.messages.charts['uranium-by-country'];
  const { format, messages } = context;
  const told = new ToldFigures();
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const amount = (row: Row) => {
    const cell = row.cells['kazakhstan'];
    if (cell === undefined) return '';
    return told.mark(messages.units['thousand-tonnes'].after(cell.text), cell.observation);
  };
  const share = (country: string) => {
    const [part, world] = [last.cells[country]?.observation, last.cells['world']?.observation];
    if (part === undefined || world === undefined) return '';
    const observation = shareOf(part, world, messages.charts['uranium-share'].formula);
    return tellPercent(observation, 1, told, format);
  };
  const since = leadingSince(rows, countries);
  const leads =
    since === null
      ? []
      : [since === first.position ? words.leadsAlways : words.leadsSince(String(since))];
  const sentences = [
    first === last
      ? words.mined(amount(last), last.label, share('kazakhstan'))
      : words.minedFromTo({
          from: amount(first),
          firstYear: first.label,
          to: amount(last),
          lastYear: last.label,
          share: share('kazakhstan'),
        }),
    ...(rows.length > 1 ? leads : []),
    words.china(share('china'), last.label),
  ];
  return told.read(words.summary(sentences));
}

/** Which edition of the source a value was read in: `WNA2009` is that of 2009. */
function editions(outputs: readonly Output[]): readonly string[] {
  const vintages = outputs.flatMap(({ observations }) =>
    observations.flatMap((observation) =>
      'vintage' in observation ? [observation.vintage.replace(/\D/g, '')] : [],
    ),
  );
  return [...new Set(vintages)].sort();
}

function notesOf(outputs: readonly Output[], context: ChartContext): readonly Note[] {
  const words = context.messages.charts['uranium-by-country'];
  const { format, messages } = context;
  const estimated = outputs
    .filter(({ observations }) => observations.some(({ kind }) => kind === 'estimated'))
    .map(({ country }) => countryName(country, messages));
  const vintages = editions(outputs);
  return [
    ...(estimated.length === 0
      ? []
      : [
          plainNote({
            lead: words.estimates.lead,
            text: words.estimates.text(format.list(estimated)),
          }),
        ]),
    ...(vintages.length < 2
      ? []
      : [
          plainNote({
            lead: words.editions.lead,
            text: words.editions.text(format.list(vintages)),
          }),
        ]),
  ];
}

/** Mine output of uranium since 2002: nine countries as lines, the world in the table. */
export const uraniumByCountry = defineChart({
  id: 'uranium-by-country',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  eventTopics: ['critical-minerals', 'energy'],
  needs: ['minerals'],
  title: (messages) => messages.charts['uranium-by-country'].title,
  build: (data, context) => {
    const words = context.messages.charts['uranium-by-country'];
    const all = assembleUraniumProduction(data.minerals);
    const years = yearsOf(all.flatMap(({ observations }) => observations));
    const outputs = all.map(({ country, observations }) => ({
      country,
      observations: within(context.filters, observations),
    }));
    const kept = outputs.flatMap(({ observations }) => observations);
    if (values(kept).length === 0) return emptyChart('uranium-by-country', words.title, years);
    const [first, last] = yearsOf(kept);
    const thousands = { divisor: 1000, decimals: outputDecimals };
    const rows = rowsByPeriod(
      Object.fromEntries(outputs.map(({ country, observations }) => [country, observations])),
      Object.fromEntries(outputs.map(({ country }) => [country, thousands])),
      context,
    );
    const countries = outputs.map(({ country }) => country);
    const estimated = kept.some(({ kind }) => kind === 'estimated');
    return shownChart(
      {
        id: 'uranium-by-country',
        title: words.title,
        subtitle: words.subtitle(context.format.years(first, last)),
        summary: summaryOf(rows, countries, context),
        notes: notesOf(outputs, context),
        rowHeading: words.rowHeading,
        series: countries.map((country) => ({
          ...countrySeries(country, context.messages),
          unit: 'tonnes',
          unitText: context.messages.units['thousand-tonnes'].head,
        })),
        rows,
        panels: [panelOf(outputs, [first, last])],
        key: estimated
          ? [{ sample: { look: 'hollow', hue: 'china', symbol: 'circle' }, text: words.hollow }]
          : [],
      },
      data,
      context,
    );
  },
});
