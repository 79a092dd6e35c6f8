import { listSeries, measuredTables, type Series, type MeasuredTable } from '../../dataset/series';
import { valueOf, type Observation } from '../../dataset/observation';
import type { Ledger } from '../../dataset/ledger';
import { qualitiesOf } from '../observation-qualities';
import { bound, confidence, missingReason, unit } from '../../dataset/schema/observation';
import { counter, frequency } from '../../dataset/schema/trade';
import {
  column,
  fillTable,
  identifierPattern,
  periodPattern,
  textColumn,
  type Column,
  type Field,
  type Table,
} from './table';

const kinds = ['reported', 'estimated', 'projected', 'derived', 'missing'] as const;

const required = { required: true } as const;

const seriesColumns: readonly Column<Series>[] = [
  textColumn('id', 'Identifier of the series, the same in every version.', {
    ...required,
    pattern: identifierPattern,
  }),
  textColumn('table', 'Table of the dataset in which the series stands.', {
    ...required,
    enum: measuredTables,
  }),
  textColumn('title', 'Title or label, where the dataset gives one.'),
  textColumn('measure', 'What is measured.', required),
  textColumn('unit', 'Unit of all values; money at prices of the year.', {
    ...required,
    enum: unit.options,
  }),
  textColumn('frequency', 'How long each period is; empty for a single count.', {
    enum: frequency.options,
  }),
  textColumn('counter', 'Country whose office counts; exports and imports are seen from it.', {
    enum: counter.options,
  }),
  textColumn('country', 'Country that is measured, or world.', { pattern: identifierPattern }),
  textColumn('mineral', 'Mineral that is measured.'),
  textColumn('chapter', 'Chapter of the Harmonized System, two digits.', { pattern: '\\d{2}' }),
  textColumn('basis', 'Valuation and basis, what exactly is weighed, or which resources count.'),
  textColumn('source', 'Source of the series.', required),
  textColumn('confidence', 'How far the research relies on it, where it says so.', {
    enum: confidence.options,
  }),
  column(
    ['break_from', 'string'],
    'Period from which it is counted in another way.',
    (row) => row.break?.from.text,
    { pattern: periodPattern },
  ),
  column(['break_note', 'string'], 'What changes there.', (row) => row.break?.note),
  column(
    ['compare_with', 'string'],
    'Series, or sums of series joined by +, that count the same thing; spaces between them.',
    (row) => row.compareWith?.join(' '),
  ),
  textColumn('note', 'What to know before using it.'),
];

interface SeriesValue {
  readonly series: string;
  readonly observation: Observation;
}

const valueColumns: readonly Column<SeriesValue>[] = [
  textColumn('series', 'Series to which the value belongs.', required),
  ofValue(
    ['period', 'string'],
    'Year, quarter, month or day, as exactly as the source gives it.',
    ({ period }) => period.text,
    { ...required, pattern: periodPattern },
  ),
  ofValue(
    ['value', 'number'],
    'The number, unrounded by us. Empty where status is missing: never a zero.',
    valueOf,
  ),
  ofValue(['unit', 'string'], 'Unit of the value.', (one) => one.unit, {
    ...required,
    enum: unit.options,
  }),
  ofValue(
    ['status', 'string'],
    'How the value was come by: reported (counted), estimated, projected, derived (computed), or missing.',
    ({ kind }) => kind,
    { ...required, enum: kinds },
  ),
  ofValue(
    ['reason', 'string'],
    'Why there is no value, where status is missing: not-found is this research’s own gap, withheld, not-published, not-listed and not-available are the source’s words.',
    (one) => qualitiesOf(one).reason,
    { enum: missingReason.options },
  ),
  ofValue(
    ['bound', 'string'],
    'Set where the source says only over or under the value.',
    (one) => qualitiesOf(one).bound,
    { enum: bound.options },
  ),
  ofValue(
    ['rounded', 'boolean'],
    'Whether the source itself gives a rounded figure.',
    (one) => qualitiesOf(one).rounded,
    required,
  ),
  ofValue(
    ['vintage', 'string'],
    'Edition of the source in which the value was read.',
    (one) => qualitiesOf(one).vintage,
  ),
  ofValue(
    ['formula', 'string'],
    'How the value was computed, where status is derived.',
    (one) => qualitiesOf(one).formula,
  ),
  ofValue(['source', 'string'], 'Source of this value.', (one) => one.sources[0], required),
  ofValue(
    ['other_sources', 'string'],
    'Further sources of this value, parted by spaces.',
    ({ sources }) => sources.slice(1).join(' ') || null,
  ),
  ofValue(['note', 'string'], 'What to know about this value.', ({ note }) => note),
];

/** A column of what an observation says. */
function ofValue(
  field: Parameters<typeof column>[0],
  description: string,
  read: Column<Observation>['read'],
  constraints?: Field['constraints'],
): Column<SeriesValue> {
  return column(field, description, ({ observation }) => read(observation), constraints);
}

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
  const [trade, context, commodities, ...minerals] = measuredTables;
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
        name: 'context-observations',
        title: 'Context',
        description:
          'U.S. goods trade with all partners and with neighbours of Kazakhstan, ranks, and what else ties the two countries.',
      },
      all,
      [context],
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
