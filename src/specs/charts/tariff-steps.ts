import type { Observation } from '../../dataset/observation';
import { daysOfMonth, parsePeriod, positionOf, type Period } from '../../dataset/period';
import type { TradeDocument } from '../../dataset/schema/trade';
import type { Row, StepLabel, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import { cellOf, countOf, domainFromZero, emptyChart, plainNote, shownChart } from '../chart-parts';
import { ToldFigures, untold, type Telling } from '../telling';

/** A rate of additional duty with the days over which it applied. */
interface Step {
  readonly rate: Observation;
  readonly value: number;
  readonly from: Period;
  /** Last day of the rate; of one without an end, the last day on which it was seen in force. */
  readonly until: Period;
  readonly isOpen: boolean;
  /** Order or law with the heading of the tariff schedule, in the source's terms. */
  readonly authority: string;
  /** What was exempt, as far as the record says it of this step. */
  readonly note: string | undefined;
}

/** Shorter steps than this, in years, carry no words unless their rate is the highest. */
const shortest = 1 / 12;

/** Room above the highest step for the words on it, as a factor. */
const headroom = 1.1;

function nextDay({ year, month = 12, day = 31 }: Period): Period {
  const text = (y: number, m: number, d: number) =>
    parsePeriod([y, m, d].map((part) => String(part).padStart(2, '0')).join('-'));
  if (day < daysOfMonth(year, month)) return text(year, month, day + 1);
  return month === 12 ? text(year + 1, 1, 1) : text(year, month + 1, 1);
}

/** Where a step ends on the axis: with the last day of its rate. */
function endOf({ until }: Step): number {
  return positionOf(nextDay(until));
}

/** The steps in the order of the document; one without an end is drawn to where knowledge ends. */
function stepsOf({ tariffs }: TradeDocument): readonly Step[] {
  return tariffs.steps.map(({ effective, until, lastSeen, rate, authority, note, sources }) => {
    const from = parsePeriod(effective);
    return {
      rate: {
        kind: 'reported',
        value: rate,
        unit: 'percent',
        period: from,
        sources: [...new Set([tariffs.source, ...(sources ?? [])])],
        note: note === undefined ? authority : `${authority}. ${note}`,
      },
      value: rate,
      from,
      until: parsePeriod(until ?? lastSeen ?? effective),
      isOpen: until === undefined,
      authority,
      note,
    };
  });
}

function isOneDay({ from, until, isOpen }: Step): boolean {
  return !isOpen && from.text === until.text;
}

function rowOf(step: Step, context: ChartContext): Row {
  const words = context.messages.charts['tariff-steps'];
  const { format } = context;
  const day = format.period(step.until);
  return {
    key: step.from.text,
    label: format.period(step.from),
    detail: step.isOpen ? words.seen(day) : isOneDay(step) ? words.oneDay : words.until(day),
    position: positionOf(step.from),
    cells: { rate: cellOf(step.rate, {}, context) },
    remark: untold(words.remark(step.authority, step.note)),
  };
}

function highestOf(steps: readonly Step[]): Step | undefined {
  return [...steps].sort((one, other) => other.value - one.value)[0];
}

function longestOf(steps: readonly Step[]): Step | undefined {
  const length = (step: Step) => endOf(step) - positionOf(step.from);
  return [...steps].sort((one, other) => length(other) - length(one))[0];
}

function labelsOf(steps: readonly Step[], context: ChartContext): readonly StepLabel[] {
  const words = context.messages.charts['tariff-steps'];
  const { format } = context;
  const highest = highestOf(steps);
  return steps.flatMap((step): readonly StepLabel[] => {
    const long = endOf(step) - positionOf(step.from) >= shortest;
    if (!long && step !== highest) return [];
    const until = format.periodShort(step.until);
    const line = step.isOpen
      ? words.seen(until)
      : isOneDay(step)
        ? words.forOneDay(format.period(step.from))
        : words.until(until);
    const lines = long ? [words.from(format.periodShort(step.from)), line] : [line];
    return [{ key: step.from.text, head: format.percent(step.value), lines }];
  });
}

/** The months that the steps touch, cut to the years of the filter. */
function domainOf(steps: readonly Step[], { filters }: ChartContext): readonly [number, number] {
  const starts = steps.map(({ from }) => from.year + ((from.month ?? 1) - 1) / 12);
  const ends = steps.map(({ until }) => until.year + (until.month ?? 12) / 12);
  return [
    Math.max(filters.from ?? -Infinity, Math.min(...starts)),
    Math.min(filters.to === null ? Infinity : filters.to + 1, Math.max(...ends)),
  ];
}

function panelOf(steps: readonly Step[], context: ChartContext): TimePanel {
  return {
    panel: 'time',
    domain: domainOf(steps, context),
    ticks: 'months',
    value: { divisor: 1, domain: domainFromZero(steps.map(({ value }) => value * headroom)) },
    marks: [
      {
        mark: 'steps',
        series: 'rate',
        end: Math.max(...steps.map(endOf)),
        labels: labelsOf(steps, context),
      },
    ],
    height: { wide: 16, narrow: 15 },
  };
}

/** How many steps there were, the highest, the longest, and until when the last one is known. */
function summaryOf(steps: readonly Step[], context: ChartContext): Telling {
  const words = context.messages.charts['tariff-steps'];
  const { format } = context;
  const [highest, longest, last] = [highestOf(steps), longestOf(steps), steps.at(-1)];
  if (highest === undefined || longest === undefined || last === undefined) return [];
  const told = new ToldFigures();
  const tell = (step: Step) => ({
    rate: told.mark(format.percent(step.value), step.rate),
    from: format.period(step.from),
    until: format.period(step.until),
    isOpen: step.isOpen,
  });
  if (steps.length === 1) return told.read(words.summaryOne(tell(last)));
  const rates = steps.map(({ rate }) => rate);
  const count = countOf(rates, steps.length, words.stepsFormula, last.from);
  const all = {
    steps: told.mark(String(steps.length), count),
    highest: tell(highest),
    longest: tell(longest),
  };
  return told.read(highest === longest ? words.summaryLongest(all) : words.summary(all));
}

/** The additional U.S. duty on goods from Kazakhstan, by date of effect. */
export const tariffSteps = defineChart({
  id: 'tariff-steps',
  topics: ['trade', 'legislation'],
  origins: ['public-record'],
  needs: ['trade'],
  title: (messages) => messages.charts['tariff-steps'].title,
  build: (data, context) => {
    const words = context.messages.charts['tariff-steps'];
    const { format, filters, messages } = context;
    const all = stepsOf(data.trade);
    const steps = all.filter(
      ({ from, until }) =>
        (filters.from === null || until.year >= filters.from) &&
        (filters.to === null || from.year <= filters.to),
    );
    const [first, last, end] = [steps[0], steps.at(-1), all.at(-1)];
    if (first === undefined || last === undefined || end === undefined) {
      const years = [Math.min(...all.map(({ from }) => from.year))] as const;
      const until = Math.max(...all.map((step) => step.until.year));
      return emptyChart('tariff-steps', words.title, [...years, until]);
    }
    return shownChart(
      {
        id: 'tariff-steps',
        title: words.title,
        subtitle: (last.isOpen ? words.subtitleOpen : words.subtitle)(
          format.period(first.from),
          format.period(last.until),
        ),
        summary: summaryOf(steps, context),
        notes: [
          words.exempt(data.trade.tariffs.note),
          ...(last === end
            ? [(end.isOpen ? words.open : words.ended)(format.period(end.until))]
            : []),
        ].map(plainNote),
        rowHeading: words.rowHeading,
        series: [
          {
            id: 'rate',
            label: words.rate,
            shortLabel: words.rate,
            hue: 'united-states',
            symbol: 'square',
            unit: 'percent',
            unitText: messages.units.percent.head,
          },
        ],
        rows: steps.map((step) => rowOf(step, context)),
        panels: [panelOf(steps, context)],
      },
      data,
      context,
    );
  },
});
