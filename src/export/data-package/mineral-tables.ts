import {
  announcement,
  importedProduct,
  importShare,
  listedMineral,
  mineral,
  reactorSum,
  reactorYear,
  type MineralsFile,
} from '../../dataset/schema/minerals';
import {
  column,
  constantColumn,
  fillTable,
  periodPattern,
  schemaColumns,
  type Table,
} from './table';

const readFrom = (source: string) => constantColumn('source', 'Where it was read.', source);

function reactorTables({ reactorUranium }: MineralsFile): readonly Table[] {
  const { caution, source, years } = reactorUranium;
  return [
    fillTable(
      {
        name: 'reactor-years',
        title: 'Uranium of U.S. reactors, year by year',
        description: caution,
        primaryKey: ['period'],
      },
      years,
      schemaColumns(reactorYear, {
        period: 'Year.',
        note: 'What the source says of the year.',
        access: 'How the figures were read.',
        confidence: 'How far they can be relied on.',
      }),
    ),
    fillTable(
      {
        name: 'reactor-sums',
        title: 'Sums of countries that the source gives instead of single ones',
        description: 'Per cent of the deliveries to U.S. reactors in a year.',
        primaryKey: ['period', 'countries'],
      },
      years.flatMap(({ period, sums }) => sums.map((sum) => ({ period, ...sum }))),
      [
        column(['period', 'string'], 'Year.', ({ period }) => period, {
          required: true,
          pattern: periodPattern,
        }),
        ...schemaColumns(reactorSum, {
          countries: 'The countries together, parted by spaces.',
          percent: 'Their common share.',
        }),
        readFrom(source),
      ],
    ),
  ];
}

function importTables({ importShares, producers }: MineralsFile): readonly Table[] {
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
        ...schemaColumns(importShare, { mineral: 'Mineral or product.' }),
        constantColumn('from', 'First year.', importShares.from),
        constantColumn('to', 'Last year.', importShares.to),
        ...schemaColumns(importShare, { percent: 'Part that came from Kazakhstan.' }),
        readFrom(importShares.source),
        ...schemaColumns(importShare, { note: 'What to know before using it.' }),
      ],
    ),
    fillTable(
      {
        name: 'import-products',
        title: 'Kazakhstan in U.S. imports, by product of a mineral',
        description: 'Only where the source names Kazakhstan among the suppliers, per cent.',
        primaryKey: ['mineral', 'product'],
      },
      producers.rows.flatMap((row) =>
        row.importsFromKazakhstan.map((product) => ({ mineral: row.mineral, ...product })),
      ),
      [
        column(['mineral', 'string'], 'Mineral.', (row) => row.mineral, { required: true }),
        ...schemaColumns(importedProduct, {
          product: 'Product as the source names it.',
          percent: 'Part that came from Kazakhstan.',
        }),
        readFrom(producers.source),
      ],
    ),
  ];
}

/** What stands beside the observations of minerals: vocabulary, lists, announcements. */
export function mineralTables(minerals: MineralsFile): readonly Table[] {
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
        ...schemaColumns(mineral, {
          id: 'Identifier of the mineral.',
          name: 'Its name.',
          refinedAs: 'Mineral whose refining stands for that of this one.',
          listedAs: 'Name in the U.S. list, where ore or product have one of their own.',
        }),
        column(
          ['critical', 'boolean'],
          'Whether the 2025 U.S. list holds it; empty where the dataset does not say.',
          ({ id }) => critical.get(id),
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
        ...schemaColumns(listedMineral, {
          name: 'Name on the list.',
          addedIn2025: { name: 'added_in_2025', says: 'Whether it was new in 2025.' },
        }),
        readFrom(criticalList.source),
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
      schemaColumns(announcement, {
        id: 'Identifier of the announcement.',
        mineral: 'Mineral it is about; empty where it is several.',
        date: 'When it was said, as exactly as it is known.',
        value: 'The number that was said: not a measured value.',
        valueTo: 'Upper end, where a range was said.',
        unit: 'Unit of the number.',
        bound: 'Set where only over or up to the number was said.',
        measure: 'What the number is said to measure.',
        claimant: 'Who said it.',
        status:
          'What it is: announced, signed, a letter of interest, an official claim, or guidance of a company.',
        source: 'Where it was read.',
        confidence: 'How far it can be relied on, where the record says so.',
        note: 'What to know before using it.',
      }),
    ),
  ];
}
