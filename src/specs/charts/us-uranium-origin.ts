import { assembleReactorYears, type ReactorYear } from '../../dataset/mineral-tables';
import { isRounded, valueOf, type Observation } from '../../dataset/observation';
import { parsePeriod } from '../../dataset/period';
import type { MineralsDocument } from '../../dataset/schema/minerals';
import type { Row, Series, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import { emptyChart, isWithin, rowsByPeriod, shownChart, values, yearsOf } from '../chart-parts';
import { ToldFigures, untold, type Telling } from '../telling';
import { countryHue, countryName, countrySeries } from './countries';
import { originNotes } from './us-uranium-origin-notes';

type Gaps = MineralsDocument['reactorUranium']['gaps'];

/** The share of a country in a year, or the reason why there is none. */
function shareIn(year: ReactorYear, country: string, gaps: Gaps): Observation {
  const share = year.shares.find((candidate) => candidate.country === country);
  if (share !== undefined) return share.observation;
  const period = parsePeriod(year.period);
  return {
    kind: 'missing',
    // Where the record does not say why, all that is known is that it was not found.
    reason: gaps?.reason ?? 'not-found',
    unit: 'percent',
    period,
    sources: gaps?.sources ?? year.sources,
    ...(gaps === undefined ? {} : { note: gaps.note }),
  };
}

/** Kazakhstan first, the United States last, between them by the greatest share published. */
function countriesOf(years: readonly ReactorYear[]): readonly string[] {
  const greatest = new Map<string, number>();
  for (const { country, observation } of years.flatMap(({ shares }) => shares)) {
    const value = valueOf(observation);
    if (value !== null) greatest.set(country, Math.max(value, greatest.get(country) ?? value));
  }
  const place = (country: string) =>
    country === 'kazakhstan' ? 0 : country === 'united-states' ? 2 : 1;
  return [...greatest]
    .sort(([one, most], [other, otherMost]) =>
      place(one) === place(other) ? otherMost - most : place(one) - place(other),
    )
    .map(([country]) => country);
}

/** A sum that the source gives instead of single countries. */
interface Sum {
  readonly id: string;
  readonly countries: readonly string[];
  readonly observations: readonly Observation[];
}

/** The sums by the countries they take together, whatever the order in which a year names them. */
function sumsOf(years: readonly ReactorYear[]): readonly Sum[] {
  const sums = new Map<string, { countries: readonly string[]; observations: Observation[] }>();
  for (const { period, sums: ofYear, sources } of years) {
    for (const { countries, percent } of ofYear) {
      const id = [...countries].sort().join('-and-');
      const sum = sums.get(id) ?? { countries, observations: [] };
      sums.set(id, sum);
      sum.observations.push({
        kind: 'reported',
        value: percent,
        unit: 'percent',
        period: parsePeriod(period),
        sources,
      });
    }
  }
  return [...sums].map(([id, sum]) => ({ id, ...sum }));
}

function panelsOf(
  countries: readonly string[],
  most: number,
  [first, last]: readonly [number, number],
  context: ChartContext,
): readonly TimePanel[] {
  return countries.map((country, index): TimePanel => ({
    panel: 'time',
    label: { text: countryName(country, context.messages), hue: countryHue(country) },
    domain: [first - 0.6, last + 0.6],
    ticks: 'years',
    bareAxis: index < countries.length - 1,
    value: { divisor: 1, domain: [0, most], hidden: true },
    marks: [{ mark: 'bars', series: country, labels: 'all' }],
    height: { wide: 3.2, narrow: 3.2 },
  }));
}

function seriesList(
  countries: readonly string[],
  sums: readonly Sum[],
  context: ChartContext,
): readonly Series[] {
  const { messages, format } = context;
  const words = messages.charts['us-uranium-origin'];
  const percent = { unit: 'percent', unitText: messages.units.percent.head } as const;
  const pounds = 'million-pounds-u3o8';
  return [
    ...countries.map((country) => ({ ...countrySeries(country, messages), ...percent })),
    ...sums.map((sum): Series => {
      const names = sum.countries.map((country) => countryName(country, messages));
      const label = words.together(format.list(names));
      return { id: sum.id, label, shortLabel: label, hue: 'muted', symbol: 'circle', ...percent };
    }),
    {
      id: 'total',
      label: words.total,
      shortLabel: words.total,
      hue: 'muted',
      symbol: 'circle',
      unit: pounds,
      unitText: messages.units[pounds].head,
    },
  ];
}

/** The sums of a year in words, for the value panel. */
function withRemarks(
  rows: readonly Row[],
  sums: readonly Sum[],
  context: ChartContext,
): readonly Row[] {
  const words = context.messages.charts['us-uranium-origin'];
  return rows.map((row) => {
    const told = new ToldFigures();
    const sentences = sums.flatMap(({ id, countries }) => {
      const cell = row.cells[id];
      if (cell === undefined) return [];
      const names = countries.map((country) => countryName(country, context.messages));
      const share = told.mark(context.messages.format.percent(cell.text), cell.observation);
      return [words.sum(context.format.list(names), share)];
    });
    return sentences.length === 0 ? row : { ...row, remark: told.read(words.sums(sentences)) };
  });
}

function summaryOf(
  shares: readonly Observation[],
  countries: readonly string[],
  context: ChartContext,
): Telling {
  const words = context.messages.charts['us-uranium-origin'];
  const { format } = context;
  const told = new ToldFigures();
  const known = shares.filter((share) => valueOf(share) !== null);
  const weigh = (share: Observation) => valueOf(share) ?? Number.NaN;
  const last = known.at(-1);
  const greatest = [...known].sort((one, other) => weigh(other) - weigh(one))[0];
  const china = countries.includes('china') ? [] : [words.noChina];
  if (last === undefined || greatest === undefined) {
    const [first, end] = [shares[0]?.period.year, shares.at(-1)?.period.year];
    const years = first === undefined || end === undefined ? '' : format.years(first, end);
    return untold(words.summary([words.noShare(years), ...china]));
  }
  const year = format.period(last.period);
  const tell = (of: Observation) => told.mark(format.percent(weigh(of)), of);
  const share =
    known.length === 1
      ? words.shareOnly(tell(last), year)
      : last === greatest
        ? words.shareGreatest(tell(last), year)
        : words.share(tell(last), year, tell(greatest), format.period(greatest.period));
  return told.read(words.summary([share, ...china]));
}

/** Where the uranium delivered to U.S. reactors comes from: one small chart a country, gaps kept. */
export const usUraniumOrigin = defineChart({
  id: 'us-uranium-origin',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  needs: ['minerals'],
  title: (messages) => messages.charts['us-uranium-origin'].title,
  build: (data, context) => {
    const words = context.messages.charts['us-uranium-origin'];
    const all = assembleReactorYears(data.minerals);
    const { gaps } = data.minerals.reactorUranium;
    const countries = countriesOf(all);
    const published = all.flatMap(({ shares }) => shares.map(({ observation }) => observation));
    const years = all.filter(({ total }) => isWithin(context.filters, total.period.year));
    const columns = countries.map(
      (country) => [country, years.map((year) => shareIn(year, country, gaps))] as const,
    );
    const known = values(columns.flatMap(([, observations]) => observations));
    if (known.length === 0) {
      return emptyChart('us-uranium-origin', words.title, yearsOf(published));
    }
    const totals = years.map(({ total }) => total);
    const [first, last] = yearsOf(totals);
    const sums = sumsOf(years);
    const rows = rowsByPeriod(
      Object.fromEntries([
        ...columns,
        ...sums.map(({ id, observations }) => [id, observations] as const),
        ['total', totals],
      ]),
      {},
      context,
    );
    const rounded = columns
      .filter(([, shares]) => shares.some(isRounded))
      .map(([country]) => countryHue(country));
    return shownChart(
      {
        id: 'us-uranium-origin',
        title: words.title,
        subtitle: words.subtitle(context.format.years(first, last)),
        summary: summaryOf(
          years.map((year) => shareIn(year, 'kazakhstan', gaps)),
          countries,
          context,
        ),
        notes: originNotes(years, context),
        rowHeading: words.rowHeading,
        series: seriesList(countries, sums, context),
        rows: withRemarks(rows, sums, context),
        panels: panelsOf(countries, Math.max(...known), [first, last], context),
        key:
          rounded.length === 0
            ? []
            : [{ sample: { look: 'estimated', hues: rounded }, text: words.roundedKey }],
      },
      data,
      context,
    );
  },
});
