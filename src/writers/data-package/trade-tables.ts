import type { TradeDocument } from '../../dataset/schema/trade';
import { column, fillTable, periodPattern, type Column, type Table } from './table';

type Revision = TradeDocument['revisions']['values'][number];
type Step = TradeDocument['tariffs']['steps'][number];

function revisionColumns(source: string): readonly Column<Revision>[] {
  return [
    column('series', 'string', 'Series whose value was replaced.', (row) => row.series, {
      required: true,
      names: 'series',
    }),
    column('period', 'string', 'Period of the value.', (row) => row.period, {
      required: true,
      pattern: periodPattern,
    }),
    column(
      'value',
      'number',
      'The value as it stood then, in the unit of the series.',
      (row) => row.value,
      {
        required: true,
      },
    ),
    column('vintage', 'string', 'Edition in which it stood.', (row) => row.vintage, {
      required: true,
    }),
    column('source', 'string', 'Who published it.', () => source, {
      required: true,
      names: 'sources',
    }),
  ];
}

/** The sources of a step but the one of the table; null where it has no other. */
function otherSources({ sources }: Step, source: string): string | null {
  const others = (sources ?? []).filter((id) => id !== source);
  return others.length === 0 ? null : others.join(' ');
}

function stepColumns(source: string): readonly Column<Step>[] {
  return [
    column('effective', 'string', 'Day on which the rate took effect.', (row) => row.effective, {
      required: true,
      unique: true,
      pattern: periodPattern,
    }),
    column('announced', 'string', 'Day on which it was announced.', (row) => row.announced, {
      pattern: periodPattern,
    }),
    column('until', 'string', 'Last day on which it applied.', (row) => row.until, {
      pattern: periodPattern,
    }),
    column(
      'last_seen',
      'string',
      'Where no end is known: last day on which the rate was seen in force.',
      (row) => row.lastSeen,
      { pattern: periodPattern },
    ),
    column('rate', 'number', 'Per cent ad valorem, on top of ordinary duty.', (row) => row.rate, {
      required: true,
    }),
    column('status', 'string', 'How far it came into force.', (row) => row.status, {
      required: true,
    }),
    column('authority', 'string', 'Order and tariff heading.', (row) => row.authority, {
      required: true,
    }),
    column('source', 'string', 'Where it was read.', () => source, {
      required: true,
      names: 'sources',
    }),
    column('other_sources', 'string', 'Further sources of this step, parted by spaces.', (row) =>
      otherSources(row, source),
    ),
    column('note', 'string', 'What was exempt.', (row) => row.note),
  ];
}

/** What stands beside the series of trade: values that were replaced, and the steps of the duty. */
export function tradeTables({ revisions, tariffs }: TradeDocument): readonly Table[] {
  return [
    fillTable(
      {
        name: 'revisions',
        title: 'Superseded values',
        description: revisions.note,
        primaryKey: ['series', 'period', 'vintage'],
      },
      revisions.values,
      revisionColumns(revisions.source),
    ),
    fillTable(
      {
        name: 'tariffs',
        title: 'Steps of the additional U.S. duty',
        description: tariffs.note,
        primaryKey: ['effective'],
      },
      tariffs.steps,
      stepColumns(tariffs.source),
    ),
  ];
}
