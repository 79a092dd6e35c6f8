import {
  announcementBound,
  announcementStatus,
  type Announcement,
  type MineralsDocument,
} from '../../dataset/schema/minerals';
import { confidence, unit } from '../../dataset/schema/observation';
import {
  column,
  fillTable,
  identifierPattern,
  periodPattern,
  type Column,
  type Table,
} from './table';

const percentage = { required: true, minimum: 0, maximum: 100 } as const;
const named = { required: true, names: 'minerals' } as const;
const identifying = { required: true, unique: true, pattern: identifierPattern } as const;

/** A column whose value is the same source in every row. */
function sourceColumn<Entry>(source: string): Column<Entry> {
  return column('source', 'string', 'Where it was read.', () => source, {
    required: true,
    names: 'sources',
  });
}

const announcementColumns: readonly Column<Announcement>[] = [
  column('id', 'string', 'Identifier of the announcement.', (row) => row.id, identifying),
  column(
    'mineral',
    'string',
    'Mineral it is about; empty where it is several.',
    (row) => row.mineral,
    {
      names: 'minerals',
    },
  ),
  column('date', 'string', 'When it was said, as exactly as it is known.', (row) => row.date, {
    required: true,
    pattern: periodPattern,
  }),
  column('value', 'number', 'The number that was said: not a measured value.', (row) => row.value, {
    required: true,
  }),
  column('value_to', 'number', 'Upper end, where a range was said.', (row) => row.valueTo),
  column('unit', 'string', 'Unit of the number.', (row) => row.unit, {
    required: true,
    enum: unit.options,
  }),
  column(
    'bound',
    'string',
    'Set where only over or up to the number was said.',
    (row) => row.bound,
    {
      enum: announcementBound.options,
    },
  ),
  column('measure', 'string', 'What the number is said to measure.', (row) => row.measure, {
    required: true,
  }),
  column('claimant', 'string', 'Who said it.', (row) => row.claimant, { required: true }),
  column(
    'status',
    'string',
    'What it is: announced, signed, a letter of interest, an official claim, or guidance of a company.',
    (row) => row.status,
    {
      required: true,
      enum: announcementStatus.options,
    },
  ),
  column('source', 'string', 'Where it was read.', (row) => row.source, {
    required: true,
    names: 'sources',
  }),
  column(
    'confidence',
    'string',
    'How far it can be relied on, where the record says so.',
    (row) => row.confidence,
    {
      enum: confidence.options,
    },
  ),
  column('note', 'string', 'What to know before using it.', (row) => row.note),
];

function reactorTables({ reactorUranium }: MineralsDocument): readonly Table[] {
  const sums = reactorUranium.years.flatMap(({ period, sums: ofYear }) =>
    ofYear.map((sum) => ({ period, ...sum })),
  );
  return [
    fillTable(
      {
        name: 'reactor-years',
        title: 'Uranium of U.S. reactors, year by year',
        description: reactorUranium.caution,
        primaryKey: ['period'],
      },
      reactorUranium.years,
      [
        column('period', 'string', 'Year.', (row) => row.period, {
          required: true,
          unique: true,
          pattern: periodPattern,
        }),
        column('note', 'string', 'What the source says of the year.', (row) => row.note),
        column('access', 'string', 'How the figures were read.', (row) => row.access),
        column('confidence', 'string', 'How far they can be relied on.', (row) => row.confidence, {
          required: true,
          enum: confidence.options,
        }),
      ],
    ),
    fillTable(
      {
        name: 'reactor-sums',
        title: 'Sums of countries that the source gives instead of single ones',
        description: 'Per cent of the deliveries to U.S. reactors in a year.',
        primaryKey: ['period', 'countries'],
      },
      sums,
      [
        column('period', 'string', 'Year.', (row) => row.period, {
          required: true,
          pattern: periodPattern,
        }),
        column(
          'countries',
          'string',
          'The countries together, parted by spaces.',
          (row) => row.countries.join(' '),
          {
            required: true,
          },
        ),
        column('percent', 'number', 'Their common share.', (row) => row.percent, percentage),
        sourceColumn(reactorUranium.source),
      ],
    ),
  ];
}

function importTables({ importShares, producers }: MineralsDocument): readonly Table[] {
  const products = producers.rows.flatMap(({ mineral, importsFromKazakhstan }) =>
    importsFromKazakhstan.map((product) => ({ mineral, ...product })),
  );
  return [
    fillTable(
      {
        name: 'import-shares',
        title: 'Kazakhstan in U.S. imports of minerals',
        description: 'Shares over several years together, per cent.',
        primaryKey: ['mineral'],
      },
      importShares.rows,
      [
        column('mineral', 'string', 'Mineral or product.', (row) => row.mineral, {
          ...named,
          unique: true,
        }),
        column('from', 'string', 'First year.', () => importShares.from, { required: true }),
        column('to', 'string', 'Last year.', () => importShares.to, { required: true }),
        column(
          'percent',
          'number',
          'Part that came from Kazakhstan.',
          (row) => row.percent,
          percentage,
        ),
        sourceColumn(importShares.source),
        column('note', 'string', 'What to know before using it.', (row) => row.note),
      ],
    ),
    fillTable(
      {
        name: 'import-products',
        title: 'Kazakhstan in U.S. imports, by product of a mineral',
        description: 'Only where the source names Kazakhstan among the suppliers, per cent.',
        primaryKey: ['mineral', 'product'],
      },
      products,
      [
        column('mineral', 'string', 'Mineral.', (row) => row.mineral, named),
        column('product', 'string', 'Product as the source names it.', (row) => row.product, {
          required: true,
        }),
        column(
          'percent',
          'number',
          'Part that came from Kazakhstan.',
          (row) => row.percent,
          percentage,
        ),
        sourceColumn(producers.source),
      ],
    ),
  ];
}

/** What stands beside the observations of minerals: vocabulary, lists, announcements. */
export function mineralTables(minerals: MineralsDocument): readonly Table[] {
  const { criticalList, producers } = minerals;
  const critical = new Map(producers.rows.map((row) => [row.mineral, row.critical]));
  return [
    fillTable(
      {
        name: 'minerals',
        title: 'Minerals',
        description: 'The vocabulary of minerals and products.',
        primaryKey: ['id'],
      },
      minerals.minerals,
      [
        column('id', 'string', 'Identifier of the mineral.', (row) => row.id, identifying),
        column('name', 'string', 'Its name.', (row) => row.name, { required: true }),
        column(
          'refined_as',
          'string',
          'Mineral whose refining stands for that of this one.',
          (row) => row.refinedAs,
          { names: 'minerals' },
        ),
        column(
          'listed_as',
          'string',
          'Name in the U.S. list, where ore or product have one of their own.',
          (row) => row.listedAs,
        ),
        column(
          'critical',
          'boolean',
          'Whether the 2025 U.S. list holds it; empty where the dataset does not say.',
          (row) => critical.get(row.id),
        ),
      ],
    ),
    ...reactorTables(minerals),
    ...importTables(minerals),
    fillTable(
      {
        name: 'critical-list',
        title: 'The 2025 U.S. list of critical minerals',
        description: 'In the list’s own names.',
        primaryKey: ['name'],
      },
      criticalList.minerals,
      [
        column('name', 'string', 'Name on the list.', (row) => row.name, {
          required: true,
          unique: true,
        }),
        column(
          'added_in_2025',
          'boolean',
          'Whether it was new in 2025.',
          (row) => row.addedIn2025,
          {
            required: true,
          },
        ),
        sourceColumn(criticalList.source),
      ],
    ),
    fillTable(
      {
        name: 'announcements',
        title: 'Announcements',
        description:
          'Numbers that were said in public and not measured: neither reserves nor output.',
        primaryKey: ['id'],
      },
      minerals.announcements,
      announcementColumns,
    ),
  ];
}
