import { listSeries, measuredTables, type Series, type MeasuredTable } from '../../dataset/series';
import { isRounded, valueOf, type Observation } from '../../dataset/observation';
import type { Ledger } from '../../dataset/ledger';
import { bound, confidence, missingReason, unit } from '../../dataset/schema/observation';
import { counter, frequency } from '../../dataset/schema/trade';
import {
  column,
  fillTable,
  identifierPattern,
  periodPattern,
  type Column,
  type Table,
} from './table';

const kinds = ['reported', 'estimated', 'projected', 'derived', 'missing'] as const;

const seriesColumns: readonly Column<Series>[] = [
  column(
    ['id', 'string'],
    'Identifier of the series, the same in every version.',
    (row) => row.id,
    {
      required: true,

      pattern: identifierPattern,
    },
  ),
  column(
    ['table', 'string'],
    'Table of the dataset in which the series stands.',
    (row) => row.table,
    {
      required: true,
      enum: measuredTables,
    },
  ),
  column(['title', 'string'], 'Title or label, where the dataset gives one.', (row) => row.title),
  column(['measure', 'string'], 'What is measured.', (row) => row.measure, { required: true }),
  column(
    ['unit', 'string'],
    'Unit of all values; money at prices of the year.',
    (row) => row.unit,
    {
      required: true,
      enum: unit.options,
    },
  ),
  column(
    ['frequency', 'string'],
    'How long each period is; empty for a single count.',
    (row) => row.frequency,
    { enum: frequency.options },
  ),
  column(
    ['counter', 'string'],
    'Country whose office counts; exports and imports are seen from it.',
    (row) => row.counter,
    { enum: counter.options },
  ),
  column(['country', 'string'], 'Country that is measured, or world.', (row) => row.country, {
    pattern: identifierPattern,
  }),
  column(['mineral', 'string'], 'Mineral that is measured.', (row) => row.mineral, {}),
  column(
    ['chapter', 'string'],
    'Chapter of the Harmonized System, two digits.',
    (row) => row.chapter,
    {
      pattern: '\\d{2}',
    },
  ),
  column(
    ['basis', 'string'],
    'Valuation and basis, what exactly is weighed, or which resources count.',
    (row) => row.basis,
  ),
  column(['source', 'string'], 'Source of the series.', (row) => row.source, {
    required: true,
  }),
  column(
    ['confidence', 'string'],
    'How far the research relies on it, where it says so.',
    (row) => row.confidence,
    { enum: confidence.options },
  ),
  column(
    ['break_from', 'string'],
    'Period from which it is counted in another way.',
    (row) => row.break?.from.text,
    {
      pattern: periodPattern,
    },
  ),
  column(['break_note', 'string'], 'What changes there.', (row) => row.break?.note),
  column(
    ['compare_with', 'string'],
    'Series, or sums of series joined by +, that count the same thing; spaces between them.',
    (row) => row.compareWith?.join(' '),
  ),
  column(['note', 'string'], 'What to know before using it.', (row) => row.note),
];

interface SeriesValue {
  readonly series: string;
  readonly observation: Observation;
}

/** A key that only some kinds of observation have; null where this one has none. */
function quality(observation: Observation, key: 'bound' | 'vintage'): string | null {
  if (key === 'bound') return 'bound' in observation ? (observation.bound ?? null) : null;
  return 'vintage' in observation ? (observation.vintage ?? null) : null;
}

const valueColumns: readonly Column<SeriesValue>[] = [
  column(['series', 'string'], 'Series to which the value belongs.', (row) => row.series, {
    required: true,
  }),
  column(
    ['period', 'string'],
    'Year, quarter, month or day, as exactly as the source gives it.',
    ({ observation }) => observation.period.text,
    { required: true, pattern: periodPattern },
  ),
  column(
    ['value', 'number'],
    'The number, unrounded by us. Empty where status is missing: never a zero.',
    ({ observation }) => valueOf(observation),
  ),
  column(['unit', 'string'], 'Unit of the value.', ({ observation }) => observation.unit, {
    required: true,
    enum: unit.options,
  }),
  column(
    ['status', 'string'],
    'How the value was come by: reported (counted), estimated, projected, derived (computed), or missing.',
    ({ observation }) => observation.kind,
    { required: true, enum: kinds },
  ),
  column(
    ['reason', 'string'],
    'Why there is no value, where status is missing: not-found is this research’s own gap, withheld, not-published, not-listed and not-available are the source’s words.',
    ({ observation }) => (observation.kind === 'missing' ? observation.reason : null),
    { enum: missingReason.options },
  ),
  column(
    ['bound', 'string'],
    'Set where the source says only over or under the value.',
    ({ observation }) => quality(observation, 'bound'),
    { enum: bound.options },
  ),
  column(
    ['rounded', 'boolean'],
    'Whether the source itself gives a rounded figure.',
    ({ observation }) => isRounded(observation),
    { required: true },
  ),
  column(
    ['vintage', 'string'],
    'Edition of the source in which the value was read.',
    ({ observation }) => quality(observation, 'vintage'),
  ),
  column(
    ['formula', 'string'],
    'How the value was computed, where status is derived.',
    ({ observation }) => (observation.kind === 'derived' ? observation.formula : null),
  ),
  column(
    ['source', 'string'],
    'Source of this value.',
    ({ observation }) => observation.sources[0] ?? null,
    { required: true },
  ),
  column(
    ['other_sources', 'string'],
    'Further sources of this value, parted by spaces.',
    ({ observation }) => observation.sources.slice(1).join(' ') || null,
  ),
  column(
    ['note', 'string'],
    'What to know about this value.',
    ({ observation }) => observation.note,
  ),
];

function valueTable(
  about: Pick<Table, 'name' | 'title' | 'description'>,
  all: readonly Series[],
  tables: readonly MeasuredTable[],
): Table {
  const chosen = all.filter(({ table }) => tables.includes(table));
  return fillTable(
    { ...about, primaryKey: ['series', 'period'] },
    chosen.flatMap(({ id, observations }) =>
      observations.map((observation) => ({ series: id, observation })),
    ),
    valueColumns,
  );
}

/** The series and every observation of them, one a row. */
export function observationTables(ledger: Ledger): readonly Table[] {
  const all = listSeries(ledger);
  const [trade, commodities, ...minerals] = measuredTables;
  return [
    fillTable(
      {
        name: 'series',
        title: 'Series',
        description: 'What each series measures, who counts it, in which unit and on which basis.',
        primaryKey: ['id'],
      },
      all,
      seriesColumns,
    ),
    valueTable(
      {
        name: 'trade-observations',
        title: 'Trade and investment',
        description:
          'Goods trade and direct investment between the two countries. Two offices count the same trade: never add, average or splice their series.',
      },
      all,
      [trade],
    ),
    valueTable(
      {
        name: 'commodity-observations',
        title: 'U.S. imports from Kazakhstan by commodity',
        description: 'Chapters of the Harmonized System, U.S. count.',
      },
      all,
      [commodities],
    ),
    valueTable(
      {
        name: 'mineral-observations',
        title: 'Minerals',
        description:
          'Output, resources, reserves, shares and import reliance by mineral and country.',
      },
      all,
      minerals,
    ),
  ];
}
