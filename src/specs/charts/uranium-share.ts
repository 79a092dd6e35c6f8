import { assembleUraniumProduction } from '../../dataset/mineral-tables';
import { valueOf, type Observation } from '../../dataset/observation';
import type { LineMark } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  emptyChart,
  lastOf,
  plainNote,
  rowsByPeriod,
  shownChart,
  values,
  within,
  yearsOf,
} from '../chart-parts';
import { tellPercent } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { countrySeries } from './countries';
import { sharesOf } from './share-of-world';

/** Whose share is drawn; the world's outputs are the whole. */
const actors = ['kazakhstan', 'china', 'united-states'] as const;

type Shares = Readonly<Record<(typeof actors)[number], readonly Observation[]>>;

/** One decimal; a share under a tenth of a per cent keeps two, so that it does not look like zero. */
function decimals(share: number): number {
  return share > 0 && share < 0.095 ? 2 : 1;
}

const marks: readonly LineMark[] = [
  {
    mark: 'line',
    series: 'united-states',
    weight: 'normal',
    symbols: 'last',
    endLabel: 'name-and-value',
  },
  { mark: 'line', series: 'china', weight: 'normal', symbols: 'all', endLabel: 'name-and-value' },
  {
    mark: 'line',
    series: 'kazakhstan',
    weight: 'strong',
    symbols: 'last',
    endLabel: 'name-and-value',
  },
];

function summaryOf(shares: Shares, context: ChartContext): Telling {
  const words = context.messages.charts['uranium-share'];
  const { format } = context;
  const told = new ToldFigures();
  const own = shares.kazakhstan.filter((share) => valueOf(share) !== null);
  const [first, last] = [own[0], own.at(-1)];
  const weigh = (share: Observation) => valueOf(share) ?? Number.NaN;
  const greatest = [...own].sort((one, other) => weigh(other) - weigh(one))[0];
  const text = (share: Observation | undefined) =>
    share === undefined ? '' : tellPercent(share, decimals, told, format);
  if (first === undefined || last === undefined || greatest === undefined) return [];
  const year = format.period(last.period);
  const ends = {
    from: text(first),
    firstYear: format.period(first.period),
    to: text(last),
    lastYear: year,
  };
  const course =
    first === last
      ? words.share(text(last), year)
      : greatest === last
        ? words.shareToGreatest(ends)
        : words.shareFromTo({
            ...ends,
            most: text(greatest),
            mostYear: format.period(greatest.period),
          });
  const [china, unitedStates] = [lastOf(shares.china), lastOf(shares['united-states'])];
  const others = words.others(text(china), text(unitedStates), year);
  return told.read(words.summary([course, others]));
}

/** What part of the world's mined uranium comes from Kazakhstan, China and the United States. */
export const uraniumShare = defineChart({
  id: 'uranium-share',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  eventTopics: ['critical-minerals', 'energy'],
  needs: ['minerals'],
  title: (messages) => messages.charts['uranium-share'].title,
  build: (data, context) => {
    const words = context.messages.charts['uranium-share'];
    const outputs = assembleUraniumProduction(data.minerals);
    const outputOf = (country: string) =>
      outputs.find((output) => output.country === country)?.observations ?? [];
    const shareOf = (country: string) =>
      sharesOf(outputOf(country), outputOf('world'), words.formula);
    const years = yearsOf(actors.flatMap(shareOf));
    const shares: Shares = {
      kazakhstan: within(context.filters, shareOf('kazakhstan')),
      china: within(context.filters, shareOf('china')),
      'united-states': within(context.filters, shareOf('united-states')),
    };
    const most = values(Object.values(shares).flat());
    if (most.length === 0) return emptyChart('uranium-share', words.title, years);
    const [first, last] = yearsOf(Object.values(shares).flat());
    const shown = { decimals };
    return shownChart(
      {
        id: 'uranium-share',
        title: words.title,
        subtitle: words.subtitle(context.format.years(first, last)),
        summary: summaryOf(shares, context),
        notes: [plainNote(words.note)],
        rowHeading: words.rowHeading,
        series: actors.map((country) => ({
          ...countrySeries(country, context.messages),
          unit: 'percent',
          unitText: context.messages.units.percent.head,
        })),
        rows: rowsByPeriod(
          shares,
          { kazakhstan: shown, china: shown, 'united-states': shown },
          context,
        ),
        panels: [
          {
            panel: 'time',
            domain: [first - 0.3, last + 0.3],
            ticks: 'years',
            value: { divisor: 1, domain: [0, Math.max(...most)] },
            marks,
            height: { wide: 15, narrow: 13 },
          },
        ],
        key: [{ sample: { look: 'hollow', hue: 'china', symbol: 'circle' }, text: words.hollow }],
      },
      data,
      context,
    );
  },
});
