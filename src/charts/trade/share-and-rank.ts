import { selectPartnerShares, type PartnerShares } from '../../selectors/partner-shares';
import { greatestOf, lastOf, leastOf, ofPeriod, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { counts, kazakhstan, unitedStates } from '../looks';

/** Shares far below one per cent need three decimals to differ. */
const percent = { unit: 'percent', shown: { decimals: 3, in: 'percent' } } as const;
const rank = { unit: 'rank', hue: 'ink', shown: { decimals: 0 } } as const;

/** Kazakhstan's share of U.S. goods trade and its rank among the partners of the United States. */
export const shareAndRank = defineChart({
  id: 'share-and-rank',
  topics: ['trade'],
  origins: ['public-record'],
  eventTopics: ['trade', 'investment'],
  needs: ['trade', 'context'],
  facts: ({ trade, context }, { chosen, messages, words }) => {
    const { allFormula: all, shareFormula: share } = words;
    const { turnover } = messages.pages.formulas;
    const found = selectPartnerShares(trade, context, { turnover, all, share });
    return {
      imports: chosen(found.imports),
      exports: chosen(found.exports),
      trade: chosen(found.trade),
      rank: chosen(found.rank),
      importRank: chosen(found.importRank),
      exportRank: chosen(found.exportRank),
      partners: chosen(found.partners),
    };
  },
  years: ({ trade }) => yearsOf(trade),
  show: (shares, context) => {
    const { words } = context;
    const { imports, exports } = shares;
    const ends = [shares.rank[0], lastOf(shares.rank)];
    const best = leastOf(shares.rank);
    return {
      subtitle: words.subtitle(context.span),
      told: tell(shares, context),
      notes: [words.note],
      series: [
        {
          id: 'imports',
          label: words.imports,
          shortLabel: words.importsShort,
          ...kazakhstan,
          ...percent,
          values: imports,
        },
        {
          id: 'exports',
          label: words.exports,
          shortLabel: words.exportsShort,
          ...unitedStates,
          ...percent,
          values: exports,
        },
        { id: 'trade', label: words.trade, hue: 'ink', ...percent, values: shares.trade },
        { id: 'rank', label: words.rank, ...rank, values: shares.rank },
        { id: 'import-rank', label: words.importRank, ...rank, values: shares.importRank },
        { id: 'export-rank', label: words.exportRank, ...rank, values: shares.exportRank },
        { id: 'partners', label: words.partners, ...counts, values: shares.partners },
      ],
      panels: [
        {
          panel: 'time',
          heading: words.shareHeading,
          margin: 0.4,
          bareAxis: true,
          marks: [
            { mark: 'line', series: 'exports' },
            { mark: 'line', series: 'imports' },
          ],
          height: [17, 16],
        },
        {
          panel: 'time',
          heading: words.rankHeading,
          margin: 0.4,
          axis: { isRank: true },
          marks: [
            {
              mark: 'line',
              series: 'rank',
              weight: 'normal',
              symbols: 'all',
              endLabel: 'none',
              labels: { at: [...ends, best], isBelow: (one) => one === ends[1] && one !== best },
            },
          ],
          height: [7, 7],
        },
      ],
    };
  },
});

/** Place and share in the last year, each flow, and when the share was greatest. */
function tell(
  { imports, exports, trade, importRank, exportRank, ...all }: PartnerShares,
  { words, when, number }: SentenceContext<'share-and-rank'>,
): Told {
  const last = lastOf(trade);
  if (last === undefined) return { finding: '' };
  const share = (of: PartnerShares['trade']) =>
    number(ofPeriod(of, last.period.text), percent.shown);
  const count = (of: PartnerShares['trade']) => number(ofPeriod(of, last.period.text), rank.shown);
  const finding = words.ranked({
    year: when(last),
    rank: count(all.rank),
    partners: count(all.partners),
    share: share(trade),
  });
  const flows = words.flows({
    imports: share(imports),
    importRank: count(importRank),
    exports: share(exports),
    exportRank: count(exportRank),
  });
  if (trade.length === 1) return { finding, deck: flows };
  const greatest = greatestOf(trade);
  const most = words.most({ year: when(greatest), share: number(greatest, percent.shown) });
  return { finding, deck: `${flows} ${most}` };
}
