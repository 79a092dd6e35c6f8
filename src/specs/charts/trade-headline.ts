import { derive, valueOf, type Observation } from '../../dataset/observation';
import type { KeyEntry, Row } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import { emptyChart, isWithin, plainNote, shownChart } from '../chart-parts';
import { roundedFromZero } from '../ticks';
import { writeShown } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { claimIds, claimRows, countRows, outcomeRows, yearOfClaim } from './headline-rows';

/** Whether a row holds what a document states, and not what an office counts. */
function isStated(row: Row): boolean {
  return row.cells['value']?.observation.claim !== undefined;
}

interface Told {
  readonly observation: Observation;
  readonly value: number;
  /** With its unit. */
  readonly text: string;
}

/** The value of a row in a sentence; undefined where the filters leave no such row. */
function tellRow(rows: readonly Row[], key: string, { messages }: ChartContext): Told | undefined {
  const cell = rows.find((row) => row.key === key)?.cells['value'];
  const value = cell === undefined ? null : valueOf(cell.observation);
  if (cell === undefined || value === null) return undefined;
  const { observation } = cell;
  return { observation, value, text: messages.units['usd-billion'].after(cell.text) };
}

/** How far the U.S. count lies below Kazakhstan's, in its own right, with its words. */
function gapOf(kazakhstan: Told, unitedStates: Told, { messages, format }: ChartContext) {
  const observation = derive(
    [kazakhstan.observation, unitedStates.observation],
    messages.charts['trade-both-counts'].gapFormula,
    ([one = Number.NaN, other = Number.NaN]) => one - other,
    { unit: 'usd-billion', period: kazakhstan.observation.period },
  );
  const isTold = observation.kind !== 'missing';
  return { observation, text: isTold ? writeShown(observation, { decimals: 2 }, format) : '' };
}

function summaryOf(rows: readonly Row[], year: string, context: ChartContext): Telling {
  const words = context.messages.charts['trade-headline'];
  const told = new ToldFigures();
  const mark = ({ text, observation }: Told) => told.mark(text, observation);
  const [claimed, projected, kazakhstan, unitedStates] = [
    claimIds.counted,
    claimIds.projected,
    'kazakhstan',
    'united-states',
  ].map((key) => tellRow(rows, key, context));
  if (kazakhstan !== undefined && unitedStates !== undefined) {
    const gap = gapOf(kazakhstan, unitedStates, context);
    const counts = {
      year,
      kazakhstan: mark(kazakhstan),
      unitedStates: mark(unitedStates),
      gap: told.mark(context.messages.units['usd-billion'].after(gap.text), gap.observation),
    };
    return told.read(
      claimed === undefined
        ? words.summaryCounts(counts)
        : words.summary({ ...counts, claimed: mark(claimed) }),
    );
  }
  if (claimed === undefined) {
    return projected === undefined ? [] : told.read(words.summaryProjection(mark(projected)));
  }
  return told.read(
    projected === undefined
      ? words.summaryClaim({ year, claimed: mark(claimed) })
      : words.summaryClaims({ year, claimed: mark(claimed), projected: mark(projected) }),
  );
}

/** The comment beside the U.S. count: how far it lies below Kazakhstan's. */
function comments(rows: readonly Row[], context: ChartContext): Readonly<Record<string, string>> {
  const one = tellRow(rows, 'kazakhstan', context);
  const other = tellRow(rows, 'united-states', context);
  if (one === undefined || other === undefined) return {};
  const gap = gapOf(one, other, context).text;
  return { 'united-states': context.messages.charts['trade-headline'].less(gap) };
}

/** What the ways of drawing mean, as far as these rows use them. */
function keyOf(rows: readonly Row[], context: ChartContext): readonly KeyEntry[] {
  const words = context.messages.charts['trade-headline'];
  const stated = rows.filter(isStated);
  const projected = stated.filter(({ cells }) => cells['value']?.observation.kind === 'projected');
  const counted = rows.filter((row) => !isStated(row));
  const entries: readonly (readonly [KeyEntry, boolean])[] = [
    [
      { sample: { look: 'claimed', hues: ['accent'] }, text: words.claimedKey },
      stated.length > projected.length,
    ],
    [
      {
        sample: { look: 'reported', hues: ['kazakhstan', 'united-states'] },
        text: words.countedKey,
      },
      counted.length > 0,
    ],
    [
      { sample: { look: 'projected', hues: ['accent'] }, text: words.projectedKey },
      projected.length > 0,
    ],
  ];
  return entries.filter(([, used]) => used).map(([entry]) => entry);
}

function valuesOfRows(rows: readonly Row[]): readonly number[] {
  return rows.flatMap(({ cells }) => {
    const value = cells['value'] === undefined ? null : valueOf(cells['value'].observation);
    return value === null ? [] : [value];
  });
}

/** The document's figure and its projection beside the two official counts of the same year. */
export const tradeHeadline = defineChart({
  id: 'trade-headline',
  topics: ['trade', 'diplomacy'],
  origins: ['document', 'public-record'],
  needs: ['trade', 'claims'],
  title: (messages) => messages.charts['trade-headline'].title,
  build: (data, context) => {
    const words = context.messages.charts['trade-headline'];
    const all = [
      ...claimRows(data, context),
      ...countRows(data, context),
      ...outcomeRows(data, context),
    ];
    const year = (row: Row) => row.cells['value']?.observation.period.year ?? Number.NaN;
    const kept = all.filter((row) => isWithin(context.filters, year(row)));
    const rows = [
      ...kept.filter(({ group }) => group !== words.projected),
      ...kept.filter(({ group }) => group === words.projected),
    ];
    if (rows.length === 0)
      return emptyChart('trade-headline', words.title, [
        Math.min(...all.map(year)),
        Math.max(...all.map(year)),
      ]);
    return shownChart(
      {
        id: 'trade-headline',
        title: words.title,
        subtitle: words.subtitle,
        summary: summaryOf(rows, yearOfClaim(data), context),
        notes: rows.some(({ key }) => key === claimIds.projected) ? [plainNote(words.note)] : [],
        rowHeading: words.rowHeading,
        series: [
          {
            id: 'value',
            label: words.value,
            shortLabel: words.value,
            hue: 'ink',
            symbol: 'circle',
            unit: 'usd-billion',
            unitText: context.messages.units['usd-billion'].head,
          },
        ],
        rows,
        panels: [
          {
            panel: 'rows',
            labelsAbove: true,
            size: 'large',
            columns: [
              {
                mark: 'bar',
                series: ['value'],
                domain: roundedFromZero(valuesOfRows(rows), 5),
                divisor: 1,
                axis: true,
                share: 1,
              },
            ],
            comments: comments(rows, context),
          },
        ],
        key: keyOf(rows, context),
      },
      data,
      context,
    );
  },
});
