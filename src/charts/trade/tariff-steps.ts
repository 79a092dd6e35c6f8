import { countOf } from '../../dataset/arithmetic';
import type { TariffStep } from '../../dataset/trade-ledger';
import { nextDay, positionOf } from '../../dataset/period';
import { greatestOf } from '../../selectors/observations';
import { reachesYears } from '../../selectors/filters/filters';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { StepLabel } from '../chart';
import type { Told } from '../chart-plan';
import type { Formatter } from '../format';
import { unitedStates } from '../looks';

type Context = SentenceContext<'tariff-steps'>;

/** Shorter steps than this, in years, carry no words unless their rate is the highest. */
const shortest = 1 / 12;

/** The additional U.S. duty on goods from Kazakhstan, by date of effect. */
export const tariffSteps = defineChart({
  id: 'tariff-steps',
  topics: ['trade', 'legislation'],
  origins: ['public-record'],
  needs: ['trade'],
  facts: ({ trade }, { filters }) => {
    const all = trade.tariffs.steps;
    const steps = all.filter(({ rate, until }) =>
      reachesYears([rate.period.year, until.year], filters),
    );
    return { steps, isLatest: steps.at(-1) === all.at(-1), exempt: trade.tariffs.note };
  },
  years: ({ steps }) => [
    Math.min(...steps.map(({ rate }) => rate.period.year)),
    Math.max(...steps.map(({ until }) => until.year)),
  ],
  show: ({ steps, isLatest, exempt }, context) => {
    const { words, format, when } = context;
    const last = steps.at(-1);
    const until = last === undefined ? '' : format.period(last.until);
    const isOpen = last?.isOpen === true;
    const end = Math.max(...steps.map(positionAfter));
    return {
      subtitle: (isOpen ? words.subtitleOpen : words.subtitle)(when(steps[0]?.rate), until),
      told: tell(steps, context),
      notes: [words.exempt(exempt), isLatest && (isOpen ? words.open : words.ended)(until)],
      series: [{ id: 'rate', label: words.rate, ...unitedStates, unit: 'percent' }],
      rows: steps.map((step) => ({
        key: step.rate.period.text,
        label: when(step.rate),
        detail: isOneDay(step) ? words.oneDay : endOf(step, format.period, context),
        position: positionOf(step.rate.period),
        values: { rate: step.rate },
        remark: words.remark(step.authority, step.note),
      })),
      panels: [
        {
          panel: 'time',
          domain: domainOf(steps, context),
          ticks: 'months',
          axis: { headroom: 1.1 },
          marks: [{ mark: 'steps', series: 'rate', end, labels: labelsOf(steps, context) }],
          height: [24, 20],
        },
      ],
    };
  },
});

function isOneDay({ rate, until, isOpen }: TariffStep): boolean {
  return !isOpen && rate.period.text === until.text;
}

/** Where a step ends on the axis: with the last day of its rate. */
function positionAfter({ until }: TariffStep): number {
  return positionOf(nextDay(until));
}

/** The last day of a step, or the day on which it was last seen in force. */
function endOf({ until, isOpen }: TariffStep, write: Formatter['period'], { words }: Context) {
  return (isOpen ? words.seen : words.until)(write(until));
}

function lengthOf(step: TariffStep): number {
  return positionAfter(step) - positionOf(step.rate.period);
}

function highestOf(steps: readonly TariffStep[]): TariffStep | undefined {
  const highest = greatestOf(steps.map(({ rate }) => rate));
  return steps.find(({ rate }) => rate === highest);
}

function labelsOf(steps: readonly TariffStep[], context: Context): readonly StepLabel[] {
  const { words, format, when } = context;
  const highest = highestOf(steps);
  return steps.flatMap((step): readonly StepLabel[] => {
    const { rate } = step;
    const isLong = lengthOf(step) >= shortest;
    if (!isLong && step !== highest) return [];
    const { periodShort } = format;
    const end = isOneDay(step) ? words.forOneDay(when(rate)) : endOf(step, periodShort, context);
    const lines = isLong ? [words.from(periodShort(rate.period)), end] : [end];
    return [{ key: rate.period.text, head: format.percent(rate.value), lines }];
  });
}

/** The months that the steps touch, cut to the years of the filter. */
function domainOf(steps: readonly TariffStep[], { filters }: Context): readonly [number, number] {
  const starts = steps.map(({ rate: { period } }) => period.year + ((period.month ?? 1) - 1) / 12);
  const ends = steps.map(({ until }) => until.year + (until.month ?? 12) / 12);
  return [
    Math.max(filters.from ?? -Infinity, Math.min(...starts)),
    Math.min(filters.to === null ? Infinity : filters.to + 1, Math.max(...ends)),
  ];
}

/** The last rate; how many steps there were, the highest, and the longest. */
function tell(steps: readonly TariffStep[], { words, number, when, format }: Context): Told {
  const [longest] = [...steps].sort((one, other) => lengthOf(other) - lengthOf(one));
  const [highest, last] = [highestOf(steps), steps.at(-1)];
  if (highest === undefined || longest === undefined || last === undefined) return { finding: '' };
  const stepOf = ({ rate, until, isOpen }: TariffStep) => ({
    rate: number(rate, { in: 'percent' }),
    from: when(rate),
    until: format.period(until),
    isOpen,
  });
  const finding = words.last(stepOf(last));
  if (steps.length === 1) return { finding };
  const inputs = steps.map(({ rate }) => rate);
  const { period } = last.rate;
  const count = countOf(steps.length, { formula: words.stepsFormula, period, inputs });
  const all = { steps: number(count), highest: stepOf(highest), longest: stepOf(longest) };
  const deck = highest === longest ? words.highestAndLongest(all) : words.steps(all);
  return { finding, deck };
}
