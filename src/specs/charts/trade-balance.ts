import { valueOf, type Observation } from '../../dataset/observation';
import type { TradeDocument } from '../../dataset/schema/trade';
import type { Note, PointLabel, Series, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  combine,
  countOf,
  domainFromZero,
  emptyChart,
  greatestOf,
  lastOf,
  leastOf,
  plainNote,
  rowsByPeriod,
  shownChart,
  tradeObservations,
  values,
  within,
  yearsOf,
} from '../chart-parts';
import { writeShown } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { billions, censusByYear } from './census-trade';

/** The greatest surplus, the greatest deficit and the last year, as many as there are. */
function labelsOf(
  balance: readonly Observation[],
  { format }: ChartContext,
): readonly PointLabel[] {
  const [most, least, last] = [greatestOf(balance), leastOf(balance), lastOf(balance)];
  const isSurplus = (observation: Observation) => (valueOf(observation) ?? Number.NaN) > 0;
  const extremes = [
    ...(least === undefined || isSurplus(least) ? [] : [least]),
    ...(most === undefined || !isSurplus(most) ? [] : [most]),
    ...(last === undefined ? [] : [last]),
  ];
  return [...new Set(extremes)].flatMap((observation): readonly PointLabel[] => {
    if (observation.kind === 'missing') return [];
    const text = writeShown(observation, { ...billions, signed: true }, format);
    const side = observation.value < 0 ? 'below' : 'above';
    return [{ key: observation.period.text, text, place: side }];
  });
}

function seriesOf({ messages }: ChartContext): readonly Series[] {
  const words = messages.charts['trade-balance'];
  const money = { unit: 'usd-million', unitText: messages.units['usd-billion'].head } as const;
  const named = (label: string) => ({ label, shortLabel: label });
  return [
    {
      id: 'balance',
      ...named(words.balance),
      hue: 'united-states',
      symbol: 'square',
      ...money,
    },
    { id: 'exports', ...named(words.exports), hue: 'united-states', symbol: 'square', ...money },
    { id: 'imports', ...named(words.imports), hue: 'kazakhstan', symbol: 'circle', ...money },
  ];
}

function panelOf(
  balance: readonly Observation[],
  domain: readonly [number, number],
  context: ChartContext,
): TimePanel {
  const words = context.messages.charts['trade-balance'];
  return {
    panel: 'time',
    domain,
    ticks: 'years',
    value: { divisor: 1000, domain: domainFromZero(values(balance)) },
    sides: {
      above: { text: words.surplus, hue: 'united-states' },
      below: { text: words.deficit, hue: 'kazakhstan' },
    },
    marks: [
      {
        mark: 'bars',
        series: 'balance',
        negativeHue: 'kazakhstan',
        labels: labelsOf(balance, context),
      },
    ],
    height: { wide: 18, narrow: 17 },
  };
}

/** In how many years the United States bought more, since when without a break, and the widest gap. */
function summaryOf(balance: readonly Observation[], context: ChartContext): Telling {
  const words = context.messages.charts['trade-balance'];
  const { format } = context;
  const counted = balance.filter(({ kind }) => kind !== 'missing');
  const [last, least] = [counted.at(-1), leastOf(counted)];
  if (last === undefined || least === undefined) return [];
  const told = new ToldFigures();
  const tell = (observation: Observation) => {
    const amount =
      observation.kind === 'missing'
        ? ''
        : writeShown(observation, { ...billions, unsigned: true }, format);
    return {
      year: format.period(observation.period),
      amount: told.mark(context.messages.units['usd-billion'].after(amount), observation),
    };
  };
  const inDeficit = (observation: Observation) => (valueOf(observation) ?? Number.NaN) < 0;
  if (counted.length === 1) {
    const say = inDeficit(last) ? words.deficitYear : words.surplusYear;
    return told.read(say(tell(last)));
  }
  const tellCount = (count: number, formula: string) =>
    told.mark(String(count), countOf(counted, count, formula, last.period));
  const deficits = counted.filter(inDeficit).length;
  const lastSurplus = counted.map(inDeficit).lastIndexOf(false);
  const since = counted[lastSurplus + 1];
  const run = counted.length - 1 - lastSurplus;
  const count = {
    deficits: tellCount(deficits, words.deficitsFormula),
    years: tellCount(counted.length, words.yearsFormula),
    since: run < 2 || since === undefined ? '' : format.period(since.period),
  };
  if (deficits === 0) return told.read(words.summaryNever(count.years));
  const frequency =
    deficits === counted.length ? words.always(count.years) : words.frequency(count);
  return told.read(words.summary(frequency, tell(least)));
}

/** Whether Kazakhstan, by its own count, also buys more than it sells in every year it counts. */
function bothInDeficit(trade: TradeDocument, context: ChartContext): readonly Note[] {
  const words = context.messages.charts['trade-balance'];
  const own = combine(
    tradeObservations(trade, 'bns-exports'),
    tradeObservations(trade, 'bns-imports'),
    words.formula,
    (exports, imports) => exports - imports,
  );
  const balances = values(own);
  if (balances.length === 0 || balances.some((value) => value >= 0)) return [];
  const [first, last] = yearsOf(own);
  return [plainNote(words.bothInDeficit(context.format.years(first, last)))];
}

/** U.S. exports to Kazakhstan minus U.S. imports from there by year, as the United States counts. */
export const tradeBalance = defineChart({
  id: 'trade-balance',
  topics: ['trade'],
  origins: ['public-record'],
  eventTopics: ['trade'],
  needs: ['trade'],
  title: (messages) => messages.charts['trade-balance'].title,
  build: (data, context) => {
    const words = context.messages.charts['trade-balance'];
    const all = censusByYear(data.trade);
    const exports = within(context.filters, all.exports);
    const imports = within(context.filters, all.imports);
    const balance = combine(exports, imports, words.formula, (sold, bought) => sold - bought);
    if (values(balance).length === 0)
      return emptyChart('trade-balance', words.title, yearsOf(all.exports));
    const [first, last] = yearsOf(balance);
    return shownChart(
      {
        id: 'trade-balance',
        title: words.title,
        subtitle: words.subtitle(context.format.years(first, last)),
        summary: summaryOf(balance, context),
        notes: bothInDeficit(data.trade, context),
        rowHeading: words.rowHeading,
        series: seriesOf(context),
        rows: rowsByPeriod(
          { balance, exports, imports },
          { balance: { ...billions, signed: true }, exports: billions, imports: billions },
          context,
        ),
        panels: [panelOf(balance, [first - 0.6, last + 0.6], context)],
      },
      data,
      context,
    );
  },
});
