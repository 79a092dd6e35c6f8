import type { Observation } from '../../dataset/observation';
import { counted, greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import { worldShares } from '../../selectors/world-shares';
import type { LineMark } from '../chart';
import { defineChart, type TellingContext } from '../chart-definition';
import { rowsByPeriod } from '../chart-frame';
import type { RichText } from '../rich-text';
import { countrySeries } from './looks';

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
    const outputs = minerals.uranium.production;
    const sharesOf = (country: string) => chosen(worldShares(outputs, country, words.formula));
    return {
      kazakhstan: sharesOf('kazakhstan'),
      china: sharesOf('china'),
      'united-states': sharesOf('united-states'),
    };
  },
  years: (shares) => yearsOf(Object.values(shares).flat()),
  show: (shares, context) => {
    const line = (
      series: keyof Shares,
      weight: LineMark['weight'],
      symbols: LineMark['symbols'],
    ): LineMark => ({ mark: 'line', series, weight, symbols, endLabel: 'name-and-value' });
    return {
      subtitle: context.words.subtitle(context.span),
      finding: findingOf(shares, context),
      notes: [context.words.note],
      series: actors.map((country) => ({
        ...countrySeries(country, context.messages),
        unit: 'percent',
        shown,
      })),
      rows: rowsByPeriod(shares, context.format),
      panels: [
        {
          panel: 'time',
          margin: 0.3,
          marks: [
            line('united-states', 'normal', 'last'),
            line('china', 'normal', 'all'),
            line('kazakhstan', 'strong', 'last'),
          ],
          height: [15, 13],
        },
      ],
      hollow: { series: 'china', text: context.words.hollow },
    };
  },
});

/** The course of Kazakhstan's share, and those of the others in its last year. */
function findingOf(
  shares: Shares,
  { words, text, format }: TellingContext<'uranium-share'>,
): RichText {
  const own = counted(shares.kazakhstan);
  const [first, last, greatest] = [own[0], own.at(-1), greatestOf(own)];
  if (first === undefined || last === undefined || greatest === undefined) return [];
  return text(({ number }) => {
    const tell = (share: Observation | undefined) => number(share, shown);
    const year = format.period(last.period);
    const ends = {
      from: tell(first),
      firstYear: format.period(first.period),
      to: tell(last),
      lastYear: year,
    };
    const mostYear = format.period(greatest.period);
    const course =
      first === last
        ? words.share(ends.to, year)
        : greatest === last
          ? words.shareToGreatest(ends)
          : words.shareFromTo({ ...ends, most: tell(greatest), mostYear });
    const [china, unitedStates] = [lastOf(shares.china), lastOf(shares['united-states'])];
    return words.summary([course, words.others(tell(china), tell(unitedStates), year)]);
  });
}
