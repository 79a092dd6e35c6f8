import { selectNeighbours, type Neighbours } from '../../selectors/neighbours';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { countryHue, countryName, kazakhstan, unitedStates } from '../looks';

const millions = {
  unit: 'usd-million',
  shown: { decimals: (value: number) => (value >= 100 ? 0 : 1), in: 'usd-million' },
} as const;

/** U.S. goods trade with Kazakhstan beside that with its region, in the last chosen year. */
export const neighbours = defineChart({
  id: 'neighbours',
  topics: ['trade'],
  origins: ['public-record'],
  needs: ['trade', 'context'],
  facts: ({ trade, context }, { filters, messages, words }) => {
    const { regionFormula: region, shareFormula: share } = words;
    const { turnover } = messages.pages.formulas;
    return selectNeighbours(trade, context, filters, { turnover, region, share });
  },
  years: ({ year }) => [year, year],
  show: (facts, context) => {
    const { words, messages, span } = context;
    return {
      subtitle: words.subtitle(span),
      told: tell(facts, context),
      notes: [words.note],
      series: [
        { id: 'both', label: words.both, hue: 'rest', ...millions },
        { id: 'imports', label: words.imports, ...kazakhstan, ...millions },
        { id: 'exports', label: words.exports, ...unitedStates, ...millions },
      ],
      rows: facts.countries.map(({ country, ...values }) => ({
        key: country,
        label: countryName(country, messages),
        hue: countryHue(country),
        values: { ...values },
      })),
      panels: [{ panel: 'rows', labelsAbove: false, columns: [{ mark: 'bar', series: ['both'] }] }],
    };
  },
});

/** Kazakhstan's part in the trade with Central Asia, or what it trades where others are not counted. */
function tell(
  { countries, share }: Neighbours,
  { words, messages, number, span }: SentenceContext<'neighbours'>,
): Told {
  const amount = (wanted: string | undefined) =>
    number(countries.find(({ country }) => country === wanted)?.both, millions.shown);
  const own = amount('kazakhstan');
  const [greatest] = countries.filter(({ country }) => country !== 'kazakhstan');
  const traded = words.traded(span, own);
  if (greatest === undefined || share === undefined) return { finding: traded };
  const other = words.greatest(countryName(greatest.country, messages), amount(greatest.country));
  return {
    finding: words.part(span, number(share, { decimals: 0, in: 'percent' })),
    deck: `${traded} ${other}`,
  };
}
