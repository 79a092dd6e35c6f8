import { valueOf, type Observation } from '../../dataset/observation';
import type { Row, Series, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  countOf,
  domainFromZero,
  emptyChart,
  plainNote,
  rowsByPeriod,
  shownChart,
  values,
  within,
  yearsOf,
} from '../chart-parts';
import { isHollow } from '../cells';
import { ToldFigures, type Telling } from '../telling';
import {
  crossings,
  gapLabels,
  gapSentence,
  gapShown,
  gapsOf,
  widestOpposite,
  type CountGap,
} from './count-gap';
import { bothCounts, type BothCounts } from './trade-turnover';

/** Both counts cut to the years of the filter. */
function chosenCounts(all: BothCounts, { filters }: ChartContext): BothCounts {
  const kazakhstan = within(filters, all.kazakhstan);
  const [first, last] = yearsOf(kazakhstan);
  const unitedStates = all.unitedStates.filter(
    ({ period }) => period.year >= first && period.year <= last,
  );
  return { kazakhstan, unitedStates };
}

/** Kazakhstan's counts of years that the United States' series does not reach. */
function aloneIn(
  kazakhstan: readonly Observation[],
  gaps: readonly CountGap[],
): readonly Observation[] {
  const both = new Set(gaps.map(({ difference }) => difference.period.text));
  return kazakhstan.filter(({ kind, period }) => kind !== 'missing' && !both.has(period.text));
}

function aloneSentence(
  count: Observation,
  told: ToldFigures,
  { messages, format }: ChartContext,
): string {
  const value = valueOf(count);
  if (value === null) return '';
  const amount = told.mark(format.quantity(value, count.unit, 1), count);
  return messages.charts['trade-both-counts'].alone(format.period(count.period), amount);
}

function rowsOf(
  { kazakhstan, unitedStates }: BothCounts,
  gaps: readonly CountGap[],
  context: ChartContext,
): readonly Row[] {
  const billions = { divisor: 1000, decimals: 2 };
  const rows = rowsByPeriod(
    {
      kazakhstan,
      'united-states': unitedStates,
      gap: gaps.map(({ difference }) => difference),
      share: gaps.map(({ share }) => share),
    },
    {
      kazakhstan: billions,
      'united-states': billions,
      gap: { ...gapShown.difference, signed: true },
      share: { ...gapShown.share, signed: true },
    },
    context,
  );
  const remarks = new Map(
    gaps.map((gap) => {
      const told = new ToldFigures();
      return [gap.difference.period.text, told.read(gapSentence(gap, told, context))];
    }),
  );
  const alone = new Map(
    aloneIn(kazakhstan, gaps).map((count) => {
      const told = new ToldFigures();
      return [count.period.text, told.read(aloneSentence(count, told, context))];
    }),
  );
  return rows.map((row) => {
    const remark = remarks.get(row.key) ?? alone.get(row.key);
    return remark === undefined ? row : { ...row, remark };
  });
}

function seriesOf({ messages }: ChartContext): readonly Series[] {
  const words = messages.charts['trade-both-counts'];
  const billions = { unit: 'usd-million', unitText: messages.units['usd-billion'].head } as const;
  const named = (label: string) => ({ label, shortLabel: label });
  return [
    {
      id: 'kazakhstan',
      ...named(words.kazakhstan),
      hue: 'kazakhstan',
      symbol: 'circle',
      ...billions,
    },
    {
      id: 'united-states',
      ...named(words.unitedStates),
      hue: 'united-states',
      symbol: 'square',
      ...billions,
    },
    {
      id: 'gap',
      ...named(words.gap),
      hue: 'kazakhstan',
      symbol: 'circle',
      unit: 'usd-million',
      unitText: messages.units['usd-million'].head,
    },
    {
      id: 'share',
      ...named(words.share),
      hue: 'muted',
      symbol: 'circle',
      unit: 'percent',
      unitText: messages.units.percent.head,
    },
  ];
}

function panels(
  counts: BothCounts,
  gaps: readonly CountGap[],
  domain: readonly [number, number],
  context: ChartContext,
): readonly TimePanel[] {
  const line = { weight: 'strong', symbols: 'all', endLabel: 'name-and-value' } as const;
  const lines: TimePanel = {
    panel: 'time',
    domain,
    ticks: 'years',
    value: {
      divisor: 1000,
      domain: domainFromZero(values([...counts.kazakhstan, ...counts.unitedStates])),
    },
    marks: [
      { mark: 'gap', series: ['kazakhstan', 'united-states'], labels: gapLabels(gaps, context) },
      { mark: 'line', series: 'united-states', ...line },
      { mark: 'line', series: 'kazakhstan', ...line },
    ],
    height: { wide: 15, narrow: 13 },
  };
  if (gaps.length === 0) return [lines];
  const differences = values(gaps.map(({ difference }) => difference));
  const bars: TimePanel = {
    panel: 'time',
    heading: context.messages.charts['trade-both-counts'].gapHeading,
    domain,
    ticks: 'years',
    bareAxis: true,
    value: { divisor: 1, domain: domainFromZero(differences), hidden: true },
    marks: [{ mark: 'bars', series: 'gap', negativeHue: 'united-states', labels: 'all' }],
    height: { wide: 7, narrow: 7.5 },
  };
  return [lines, bars];
}

/** How often the two lines cross, in a sentence. */
function crossingsSentence(
  gaps: readonly CountGap[],
  last: CountGap,
  told: ToldFigures,
  { messages }: ChartContext,
): string {
  const words = messages.charts['trade-both-counts'];
  const differences = gaps.map(({ difference }) => difference);
  const count = crossings(gaps);
  const { period } = last.difference;
  const observation = countOf(differences, count, words.crossingsFormula, period);
  return words.crossings(count, (text) => told.mark(text, observation));
}

function summaryOf(
  kazakhstan: readonly Observation[],
  gaps: readonly CountGap[],
  context: ChartContext,
): Telling {
  const words = context.messages.charts['trade-both-counts'];
  const last = gaps.at(-1);
  const told = new ToldFigures();
  const alone = aloneIn(kazakhstan, gaps).map((count) => aloneSentence(count, told, context));
  if (last === undefined) return told.read(words.summary(alone));
  const latest = gapSentence(last, told, context);
  if (gaps.length === 1) return told.read(words.summary([latest, ...alone]));
  const opposite = widestOpposite(gaps, last);
  const rest =
    opposite === undefined
      ? crossingsSentence(gaps, last, told, context)
      : gapSentence(opposite, told, context);
  return told.read(words.summary([latest, rest, ...alone]));
}

/** Kazakhstan's and the United States' count of the same trade, with the gap between them. */
export const tradeBothCounts = defineChart({
  id: 'trade-both-counts',
  topics: ['trade', 'diplomacy'],
  origins: ['public-record'],
  eventTopics: ['trade', 'diplomacy'],
  needs: ['trade'],
  title: (messages) => messages.charts['trade-both-counts'].title,
  build: (data, context) => {
    const words = context.messages.charts['trade-both-counts'];
    const all = bothCounts(data.trade, words.turnover);
    const counts = chosenCounts(all, context);
    if (values(counts.kazakhstan).length === 0)
      return emptyChart('trade-both-counts', words.title, yearsOf(all.kazakhstan));
    const [first, last] = yearsOf(counts.kazakhstan);
    const gaps = gapsOf(counts, context);
    const rows = rowsOf(counts, gaps, context);
    const hollow = rows.some(({ cells }) => Object.values(cells).some(isHollow));
    return shownChart(
      {
        id: 'trade-both-counts',
        title: words.title,
        subtitle: words.subtitle(context.format.years(first, last)),
        summary: summaryOf(counts.kazakhstan, gaps, context),
        notes: [plainNote(words.note)],
        rowHeading: words.rowHeading,
        series: seriesOf(context),
        rows,
        panels: panels(counts, gaps, [first - 0.3, last + 0.3], context),
        key: hollow
          ? [
              {
                sample: { look: 'hollow', hue: 'kazakhstan', symbol: 'circle' },
                text: words.hollow,
              },
            ]
          : [],
      },
      data,
      context,
    );
  },
});
