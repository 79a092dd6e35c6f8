import { entryOf } from '../../dataset/lookups';
import type { CountryObservations } from '../../dataset/minerals-ledger';
import type { Observation } from '../../dataset/observation';
import { ofYear, yearsOf } from '../../selectors/observations';
import { leadingSince } from '../../selectors/uranium-facts';
import { outputOf, worldShares } from '../../selectors/world-shares';
import type { LineMark } from '../chart';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { countryHue, countryName, countrySeries } from '../looks';

/** Mine output, tonnes of contained uranium by year. */
type Outputs = readonly CountryObservations[];

/** Thousand tonnes with one decimal; small amounts keep the digits that set them apart from zero. */
const thousands = {
  divisor: 1000,
  decimals: (value: number) => (value === 0 ? 0 : value >= 0.95 ? 1 : value < 0.095 ? 3 : 2),
  in: 'thousand-tonnes',
} as const;

const percent = { decimals: 1, in: 'percent' } as const;

const weights: Readonly<Partial<Record<string, LineMark['weight']>>> = {
  kazakhstan: 'strong',
  china: 'normal',
  'united-states': 'normal',
};

/** Mine output of uranium since 2002: nine countries as lines, the world in the table. */
export const uraniumByCountry = defineChart({
  id: 'uranium-by-country',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  eventTopics: ['critical-minerals', 'energy'],
  needs: ['minerals'],
  facts: ({ minerals }, { chosen }): Outputs =>
    minerals.uraniumProduction.series.map(({ country, observations }) => ({
      country,
      observations: chosen(observations),
    })),
  years: (outputs) => yearsOf(outputs.flatMap(({ observations }) => observations)),
  show: (outputs, context) => {
    const { words, messages, format } = context;
    const estimated = outputs
      .filter(({ observations }) => observations.some(isEstimated))
      .map(({ country }) => countryName(country, messages));
    const editions = editionsOf(outputs);
    return {
      subtitle: words.subtitle(context.span),
      told: tell(outputs, context),
      notes: [
        estimated.length > 0 && words.estimates(format.list(estimated)),
        editions.length > 1 && words.editions(format.list(editions)),
      ],
      series: outputs.map(({ country, observations }) => ({
        ...countrySeries(country, messages),
        unit: 'tonnes',
        shown: thousands,
        values: observations,
      })),
      panels: [{ panel: 'time', margin: 0.3, marks: linesOf(outputs), height: [30, 25] }],
      hollow: { series: 'china', text: words.hollow },
    };
  },
});

function isEstimated({ kind }: Observation): boolean {
  return kind === 'estimated';
}

/** Lines of the many first, so that those of the three actors lie above them. */
function linesOf(outputs: Outputs) {
  const drawn = outputs.filter(({ country }) => country !== 'world');
  const isActor = ({ country }: CountryObservations) => countryHue(country) !== 'rest';
  const rest = drawn.filter((output) => !isActor(output));
  return [...rest, ...drawn.filter(isActor).reverse()].map(({ country, observations }) => {
    const symbols = observations.some(isEstimated) ? 'all' : 'last';
    const weight = entryOf(weights, country) ?? 'thin';
    return { mark: 'line', series: country, weight, symbols } as const;
  });
}

/** Which editions of the source the values were read in: `WNA2009` is that of 2009. */
function editionsOf(outputs: Outputs): readonly string[] {
  const vintages = outputs.flatMap(({ observations }) =>
    observations.flatMap((one) => ('vintage' in one ? [one.vintage.replace(/\D/g, '')] : [])),
  );
  return [...new Set(vintages)].sort();
}

/** Since when Kazakhstan has led, what it mined in the first and the last year, and China's share. */
function tell(
  outputs: Outputs,
  { words, number, messages, years: [first, last] }: SentenceContext<'uranium-by-country'>,
): Told {
  const [firstYear, lastYear] = [String(first), String(last)];
  const amount = (year: number) => number(ofYear(outputOf(outputs, 'kazakhstan'), year), thousands);
  const share = (country: string) => {
    const shares = worldShares(outputs, country, messages.charts['uranium-share'].formula);
    return number(ofYear(shares, last), percent);
  };
  const to = { to: amount(last), lastYear, share: share('kazakhstan') };
  const china = words.china(share('china'), lastYear);
  if (first === last)
    return { finding: words.mined(to.to, lastYear), deck: words.part(to.share, china) };
  const since = leadingSince(outputs, [first, last]);
  const course = words.minedFromTo({ from: amount(first), firstYear, ...to });
  if (since === null)
    return { finding: words.mined(to.to, lastYear), deck: words.course(course, china) };
  const finding = since === first ? words.leadsAlways : words.leadsSince(String(since));
  return { finding, deck: words.course(course, china) };
}
