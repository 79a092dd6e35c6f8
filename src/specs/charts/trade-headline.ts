import { inUnit, valueOf, type Observation } from '../../dataset/observation';
import { parsePeriod } from '../../dataset/period';
import type { ClaimEntry } from '../../dataset/schema/claims';
import type { Dataset } from '../../dataset/schema/dataset';
import type { KeyEntry, Row } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import { cellOf, emptyChart, isWithin, shownChart } from '../chart-parts';
import { roundedFromZero } from '../scale';
import { bothCounts } from './trade-turnover';

/** The year of the document's figure, and the claims that state it and the projection. */
const claimIds = { counted: 'a05-2', projected: 'a05-3' } as const;

type Needed = Pick<Dataset, 'trade' | 'claims' | 'sources' | 'documents'>;

interface Stated {
  readonly claim: ClaimEntry;
  readonly observation: Observation;
}

/** The number a claim states, as an observation that leads back to the claim. */
export function statedBy(claims: Dataset['claims'], id: string): Stated | undefined {
  const claim = claims.claims.find((candidate) => candidate.id === id);
  const figure = claim?.figure;
  if (claim === undefined || figure === undefined) return undefined;
  const observation: Observation = {
    kind: figure.kind,
    value: figure.value,
    unit: figure.unit,
    period: parsePeriod(figure.period),
    sources: [claim.document],
    claim: claim.id,
    ...(figure.bound === undefined ? {} : { bound: figure.bound }),
  };
  return { claim, observation };
}

/** The year that the document's figure is about, as told and as a key of observations. */
function yearOfClaim({ claims }: Needed): string {
  return statedBy(claims, claimIds.counted)?.observation.period.text ?? '';
}

function claimRows(data: Needed, context: ChartContext): readonly Row[] {
  const words = context.messages.charts['trade-headline'];
  if (context.filters.origin === 'public-record') return [];
  return Object.values(claimIds).flatMap((id): readonly Row[] => {
    const stated = statedBy(data.claims, id);
    if (stated === undefined) return [];
    const { claim, observation } = stated;
    const document = data.documents.documents.find((candidate) => candidate.id === claim.document);
    const projected = observation.kind === 'projected';
    return [
      {
        key: id,
        label: words.document(String(document?.number ?? claim.document)),
        detail: projected ? words.projectionDetail : words.documentDetail(String(claim.paragraph)),
        group: projected ? words.projected : words.counted(yearOfClaim(data)),
        hue: 'accent',
        symbol: 'diamond',
        cells: { value: cellOf(observation, { decimals: 1 }, context) },
      },
    ];
  });
}

function countRows(data: Needed, context: ChartContext): readonly Row[] {
  const words = context.messages.charts['trade-headline'];
  if (context.filters.origin === 'document') return [];
  const counts = bothCounts(data.trade, words.turnover);
  const shown = { decimals: 2 };
  const rows = [
    {
      key: 'kazakhstan',
      hue: 'kazakhstan',
      symbol: 'circle',
      label: words.kazakhstan,
      from: counts.kazakhstan,
    },
    {
      key: 'united-states',
      hue: 'united-states',
      symbol: 'square',
      label: words.unitedStates,
      from: counts.unitedStates,
    },
  ] as const;
  const year = yearOfClaim(data);
  return rows.flatMap(({ from, ...row }): readonly Row[] => {
    const observation = from.find(({ period }) => period.text === year);
    if (observation === undefined) return [];
    const publisher =
      data.sources.sources.find(({ id }) => id === observation.sources[0])?.publisher ?? '';
    const short = publisher.split(',')[0] ?? publisher;
    return [
      {
        ...row,
        detail: short,
        group: words.counted(year),
        cells: { value: cellOf(inUnit(observation, 'usd-billion'), shown, context) },
      },
    ];
  });
}

/** Whether a row holds what a document states, and not what an office counts. */
function isStated(row: Row): boolean {
  return row.cells['value']?.observation.claim !== undefined;
}

interface Told {
  readonly value: number;
  /** With its unit. */
  readonly text: string;
}

/** The value of a row in a sentence; undefined where the filters leave no such row. */
function tellRow(rows: readonly Row[], key: string, { messages }: ChartContext): Told | undefined {
  const cell = rows.find((row) => row.key === key)?.cells['value'];
  const value = cell === undefined ? null : valueOf(cell.observation);
  if (cell === undefined || value === null) return undefined;
  return { value, text: messages.units['usd-billion'].after(cell.text) };
}

function summaryOf(rows: readonly Row[], year: string, context: ChartContext): string {
  const words = context.messages.charts['trade-headline'];
  const [claimed, projected, kazakhstan, unitedStates] = [
    claimIds.counted,
    claimIds.projected,
    'kazakhstan',
    'united-states',
  ].map((key) => tellRow(rows, key, context));
  if (kazakhstan !== undefined && unitedStates !== undefined) {
    const gap = context.format.number(kazakhstan.value - unitedStates.value, 2);
    const counts = {
      year,
      kazakhstan: kazakhstan.text,
      unitedStates: unitedStates.text,
      gap: context.messages.units['usd-billion'].after(gap),
    };
    return claimed === undefined
      ? words.summaryCounts(counts)
      : words.summary({ ...counts, claimed: claimed.text });
  }
  if (projected === undefined) {
    return claimed === undefined ? '' : words.summaryClaim({ year, claimed: claimed.text });
  }
  return claimed === undefined
    ? words.summaryProjection(projected.text)
    : words.summaryClaims({ year, claimed: claimed.text, projected: projected.text });
}

/** The comment beside the U.S. count: how far it lies below Kazakhstan's. */
function comments(rows: readonly Row[], context: ChartContext): Readonly<Record<string, string>> {
  const one = tellRow(rows, 'kazakhstan', context);
  const other = tellRow(rows, 'united-states', context);
  if (one === undefined || other === undefined) return {};
  const gap = context.format.number(one.value - other.value, 2);
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
    const all = [...claimRows(data, context), ...countRows(data, context)];
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
        notes: rows.some(({ key }) => key === claimIds.projected) ? [words.note] : [],
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
