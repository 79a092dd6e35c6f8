import { entryOf } from '../../dataset/lookups';
import type { Observation } from '../../dataset/observation';
import { parsePeriod } from '../../dataset/period';
import type { MineralsDocument } from '../../dataset/schema/minerals';
import type { Row } from '../chart';
import { cellValue } from '../cells';
import { defineChart, type ChartContext } from '../chart-definition';
import { cellOf, countOf, emptyChart, plainNote, shownChart } from '../chart-parts';
import { ToldFigures, untold, type Telling } from '../telling';
import { mineralName } from './mineral-names';

/** A part in U.S. imports that only the table of producers names. */
interface Product {
  readonly mineral: string;
  readonly product: string;
  readonly percent: number;
}

/** Products of the table of producers that the list of imports does not hold already. */
function otherProducts({ producers, importShares }: MineralsDocument): readonly Product[] {
  const held = new Set(importShares.rows.map(({ mineral }) => mineral));
  return producers.rows.flatMap(({ mineral, importsFromKazakhstan }) =>
    importsFromKazakhstan
      .map(({ product, percent }) => ({ mineral, product, percent }))
      .filter(({ product }) => {
        const name = product.replaceAll(' ', '-');
        return !held.has(name) && !held.has(`${mineral}-${name}`);
      }),
  );
}

/** The average of several years stands at the last of them and says which years it covers. */
function observe(
  percent: number,
  { producers, importShares }: MineralsDocument,
  from: 'list' | 'producers',
  years: string,
): Observation {
  return {
    kind: 'reported',
    value: percent,
    unit: 'percent',
    period: parsePeriod(importShares.to),
    sources: [from === 'list' ? importShares.source : producers.source],
    note: years,
  };
}

function rowsOf(minerals: MineralsDocument, years: string, context: ChartContext): readonly Row[] {
  const words = context.messages.charts['us-imports-from-kazakhstan'];
  const name = (id: string) => mineralName(id, minerals, context.messages);
  const greatestFirst = (one: Row, other: Row) =>
    (cellValue(other, 'share') ?? Number.NaN) - (cellValue(one, 'share') ?? Number.NaN);
  const listed = minerals.importShares.rows.map(({ mineral, percent, note }): Row => ({
    key: mineral,
    label: name(mineral),
    cells: { share: cellOf(observe(percent, minerals, 'list', years), {}, context) },
    ...(note === undefined ? {} : { remark: untold(note) }),
  }));
  const others = otherProducts(minerals).map(({ mineral, product, percent }): Row => ({
    key: `${mineral}-${product.replaceAll(' ', '-')}`,
    label: name(mineral),
    detail: entryOf(words.products, product) ?? product,
    group: words.others,
    cells: { share: cellOf(observe(percent, minerals, 'producers', years), {}, context) },
  }));
  return [...[...listed].sort(greatestFirst), ...[...others].sort(greatestFirst)];
}

function summaryOf(rows: readonly Row[], years: string, context: ChartContext): Telling {
  const words = context.messages.charts['us-imports-from-kazakhstan'];
  const listed = rows.filter(({ group }) => group === undefined);
  const first = listed[0];
  const share = first?.cells['share'];
  if (first === undefined || share === undefined) return [];
  const told = new ToldFigures();
  const parts = listed.flatMap(({ cells }) => cells['share']?.observation ?? []);
  const { period } = share.observation;
  const count = (value: number, formula: string) =>
    told.mark(String(value), countOf(parts, value, formula, period));
  const fifth = listed.filter((row) => {
    const part = cellValue(row, 'share');
    return part !== null && part >= 20;
  });
  const sentence = words.summary({
    share: told.mark(context.messages.format.percent(share.text), share.observation),
    mineral: first.label,
    years,
    fifth: count(fifth.length, words.fifthFormula),
    count: count(listed.length, words.listedFormula),
  });
  return told.read(sentence);
}

/** What part of U.S. imports of a mineral comes from Kazakhstan. */
export const usImportsFromKazakhstan = defineChart({
  id: 'us-imports-from-kazakhstan',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  title: (messages) => messages.charts['us-imports-from-kazakhstan'].title,
  build: (data, context) => {
    const words = context.messages.charts['us-imports-from-kazakhstan'];
    const { from, to } = data.minerals.importShares;
    const span = [parsePeriod(from).year, parsePeriod(to).year] as const;
    const { filters } = context;
    const outside =
      (filters.from !== null && filters.from > span[1]) ||
      (filters.to !== null && filters.to < span[0]);
    if (outside) return emptyChart('us-imports-from-kazakhstan', words.title, span);
    const years = context.format.years(...span);
    const rows = rowsOf(data.minerals, years, context);
    const shares = rows.map((row) => cellValue(row, 'share')).filter((share) => share !== null);
    return shownChart(
      {
        id: 'us-imports-from-kazakhstan',
        title: words.title,
        subtitle: words.subtitle(years),
        summary: summaryOf(rows, years, context),
        notes: [plainNote(words.note)],
        rowHeading: words.rowHeading,
        series: [
          {
            id: 'share',
            label: words.share,
            shortLabel: words.share,
            hue: 'kazakhstan',
            symbol: 'circle',
            unit: 'percent',
            unitText: context.messages.units.percent.head,
          },
        ],
        rows: rows.map((row) => ({ ...row, hue: 'kazakhstan' })),
        panels: [
          {
            panel: 'rows',
            labelsAbove: 'narrow',
            size: 'normal',
            columns: [
              {
                mark: 'bar',
                series: ['share'],
                domain: [0, Math.max(...shares)],
                divisor: 1,
                axis: false,
                share: 1,
              },
            ],
            comments: {},
          },
        ],
      },
      data,
      context,
    );
  },
});
