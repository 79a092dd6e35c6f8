import { countOf } from '../../dataset/arithmetic';
import type { ImportShare, MineralsLedger } from '../../dataset/minerals-ledger';
import { entryOf } from '../../dataset/lookups';
import { valueOf } from '../../dataset/observation';
import { reachesYears } from '../../selectors/filters/filters';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { MeasuredRow, Told } from '../chart-plan';
import { kazakhstan, mineralName } from '../looks';

type Context = SentenceContext<'us-imports-from-kazakhstan'>;

/** What part of U.S. imports of a mineral comes from Kazakhstan. */
export const usImportsFromKazakhstan = defineChart({
  id: 'us-imports-from-kazakhstan',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  facts: ({ minerals }, { filters }) => {
    const { from, to } = minerals.importShares;
    return reachesYears([from.year, to.year], filters) ? minerals : null;
  },
  years: ({ importShares: { from, to } }) => [from.year, to.year],
  show: (minerals, context) => {
    const { words, span } = context;
    const { listed, products } = minerals.importShares;
    const rows = [...listed].sort(greatestFirst).map((part) => rowOf(part, minerals, context));
    return {
      subtitle: words.subtitle(span),
      told: tell(rows, context),
      notes: [words.note],
      series: [{ id: 'share', label: words.share, ...kazakhstan, unit: 'percent' }],
      rows: [
        ...rows,
        ...products
          .filter(({ mineral, product }) => !isListed(mineral, product, listed))
          .sort(greatestFirst)
          .map((part) => ({
            ...rowOf(part, minerals, context),
            key: `${part.mineral}-${part.product.replaceAll(' ', '-')}`,
            detail: entryOf(words.products, part.product) ?? part.product,
            group: words.others,
          })),
      ],
      panels: [{ panel: 'rows', columns: [{ mark: 'bar', series: ['share'] }] }],
    };
  },
});

function greatestFirst(one: ImportShare, other: ImportShare): number {
  return other.share.value - one.share.value;
}

/** Whether the list of imports holds a product of the table of producers already. */
function isListed(mineral: string, product: string, listed: readonly ImportShare[]): boolean {
  const name = product.replaceAll(' ', '-');
  return listed.some((part) => [name, `${mineral}-${name}`].includes(part.mineral));
}

/** The average of several years stands at the last of them and says which years it covers. */
function rowOf(
  { mineral, share, note }: ImportShare,
  minerals: MineralsLedger,
  { messages, span }: Context,
): MeasuredRow {
  return {
    key: mineral,
    label: mineralName(mineral, minerals, messages),
    hue: 'kazakhstan',
    values: { share: { ...share, note: span } },
    remark: note,
  };
}

/** The greatest part, and how many of those listed are a fifth or more. */
function tell(listed: readonly MeasuredRow[], { words, number }: Context): Told {
  const [first] = listed;
  const inputs = listed.flatMap(({ values }) => values['share'] ?? []);
  const [share] = inputs;
  if (first === undefined || share === undefined) return { finding: '' };
  const fifths = inputs.filter((part) => (valueOf(part) ?? Number.NaN) >= 20);
  const tally = (count: number, formula: string) =>
    number(countOf(count, { formula, period: share.period, inputs }));
  return {
    finding: words.greatest(number(share, { in: 'percent' }), first.label),
    deck: words.fifths(
      tally(fifths.length, words.fifthFormula),
      tally(listed.length, words.listedFormula),
    ),
  };
}
