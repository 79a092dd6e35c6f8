import type { TradeFile } from '../../dataset/schema/trade';
import { revisedValue, tariffStep } from '../../dataset/schema/trade';
import { column, constantColumn, fillTable, schemaColumns, type Table } from './table';

/** What stands beside the series of trade: values that were replaced, and the steps of the duty. */
export function tradeTables({ revisions, tariffs }: TradeFile): readonly Table[] {
  return [
    fillTable(
      {
        name: 'revisions',
        title: 'Superseded values',
        description: revisions.note,
        primaryKey: ['series', 'period', 'vintage'],
      },
      revisions.values,
      [
        ...schemaColumns(revisedValue, {
          series: 'Series whose value was replaced.',
          period: 'Period of the value.',
          value: 'The value as it stood then, in the unit of the series.',
          vintage: 'Edition in which it stood.',
        }),
        constantColumn('source', 'Who published it.', revisions.source),
      ],
    ),
    fillTable(
      {
        name: 'tariffs',
        title: 'Steps of the additional U.S. duty',
        description: tariffs.note,
        primaryKey: ['effective'],
      },
      tariffs.steps,
      [
        ...schemaColumns(tariffStep, {
          effective: 'Day on which the rate took effect.',
          announced: 'Day on which it was announced.',
          until: 'Last day on which it applied.',
          lastSeen: 'Where no end is known: last day on which the rate was seen in force.',
          rate: 'Per cent ad valorem, on top of ordinary duty.',
          status: 'How far it came into force.',
          authority: 'Order and tariff heading.',
        }),
        constantColumn('source', 'Where it was read.', tariffs.source),
        column(
          ['other_sources', 'string'],
          'Further sources of this step, parted by spaces.',
          ({ sources = [] }) => sources.filter((id) => id !== tariffs.source).join(' ') || null,
        ),
        ...schemaColumns(tariffStep, { note: 'What was exempt.' }),
      ],
    ),
  ];
}
