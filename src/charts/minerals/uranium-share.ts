import type { Observation } from '../../dataset/observation';
import { counted, greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import { worldShares } from '../../selectors/world-shares';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { countrySeries } from '../looks';

/** Whose share is drawn; the world's outputs are the whole. */
const actors = ['kazakhstan', 'china', 'united-states'] as const;

type Shares = Readonly<Record<(typeof actors)[number], readonly Observation[]>>;

/** One decimal; a share under a tenth of a per cent keeps two, so that it does not look like zero. */
const shown = {
  decimals: (share: number) => (share > 0 && share < 0.095 ? 2 : 1),
  in: 'percent',
} as const;

/** What part of the world's mined uranium comes from Kazakhstan, China and the United States. */
export const uraniumShare = defineChart({
  id: 'uranium-share',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  eventTopics: ['critical-minerals', 'energy'],
  needs: ['minerals'],
  facts: ({ minerals }, { chosen, words }): Shares => {
    const outputs = minerals.uraniumProduction.series;
    const sharesOf = (country: string) => chosen(worldShares(outputs, country, words.formula));
    return {
      kazakhstan: sharesOf('kazakhstan'),
      china: sharesOf('china'),
      'united-states': sharesOf('united-states'),
    };
  },
  years: (shares) => yearsOf(Object.values(shares).flat()),
  show: (shares, context) => {
    const { words, messages, span } = context;
    return {
      subtitle: words.subtitle(span),
      told: tell(shares, context),
      notes: [words.note],
      series: actors.map((country) => ({
        ...countrySeries(country, messages),
        unit: 'percent',
        shown,
        values: shares[country],
      })),
      panels: [
        {
          panel: 'time',
          margin: 0.3,
          marks: [
            { mark: 'line', series: 'united-states', weight: 'normal' },
            { mark: 'line', series: 'china', weight: 'normal', symbols: 'all' },
            { mark: 'line', series: 'kazakhstan' },
          ],
          height: [26, 22],
        },
      ],
      hollow: { series: 'china', text: words.hollow },
    };
  },
});

/** The course of Kazakhstan's share, and those of the others in its last year. */
function tell(shares: Shares, { words, number, when }: SentenceContext<'uranium-share'>): Told {
  const own = counted(shares.kazakhstan);
  const [first, last, greatest] = [own[0], own.at(-1), greatestOf(own)];
  if (first === undefined || last === undefined) return { finding: '' };
  const amount = (share: Observation | undefined) => number(share, shown);
  const [year, mostYear] = [when(last), when(greatest)];
  const from = { from: amount(first), firstYear: when(first) };
  const course =
    first === last
      ? ''
      : greatest === last
        ? words.roseToGreatest(from)
        : words.course({ ...from, most: amount(greatest), mostYear });
  const [china, unitedStates] = [lastOf(shares.china), lastOf(shares['united-states'])];
  return {
    finding: words.mined(amount(last), year),
    deck: words.deck(course, words.others(amount(china), amount(unitedStates), year)),
  };
}
