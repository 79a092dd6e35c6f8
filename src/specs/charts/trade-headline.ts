import type { Ledger } from '../../dataset/ledger';
import { inUnit, type Observation } from '../../dataset/observation';
import { turnoverOutcomes } from '../../dataset/outcome';
import { headlineFigures, type StatedFigure } from '../../selectors/headline';
import { asymmetryOf, selectMirrorTrade } from '../../selectors/mirror-trade';
import { ofPeriod, valuesOf, yearsOf } from '../../selectors/observations';
import { defineChart, type TellingContext } from '../chart-definition';
import type { MeasuredRow } from '../chart-frame';
import type { RichText } from '../rich-text';
import { roundedFromZero } from '../ticks';
import { writeAmount } from '../shown';
import { kazakhstan, unitedStates } from './looks';

/** What is said and counted of the trade of the claim's year, billion dollars; undefined where the filters leave it out. */
interface Headline {
  readonly record: Pick<Ledger, 'sources' | 'documents'>;
  /** The year that the document's figure is about. */
  readonly year: string;
  readonly claimed: StatedFigure | undefined;
  readonly projected: StatedFigure | undefined;
  readonly kazakhstan: Observation | undefined;
  readonly unitedStates: Observation | undefined;
  /** What Kazakhstan counted since of the trade that the document projects. */
  readonly outcomes: readonly Observation[];
}

type Context = TellingContext<'trade-headline'>;

const stated = { decimals: 1, in: 'usd-billion' } as const;
const counted = { decimals: 2, in: 'usd-billion' } as const;

/** The document's figure and its projection beside the two official counts of the same year. */
export const tradeHeadline = defineChart({
  id: 'trade-headline',
  topics: ['trade', 'diplomacy'],
  origins: ['document', 'public-record'],
  needs: ['trade', 'claims'],
  facts: (record, { filters: { origin }, chosen, messages }): Headline => {
    const { claimed, projected } = headlineFigures(record.claims.claims);
    const year = claimed?.observation.period.text ?? '';
    const mirror = selectMirrorTrade(record.trade, messages.pages.formulas.turnover);
    const inBillions = (observations: readonly (Observation | undefined)[]) =>
      chosen(observations.filter((one) => one !== undefined)).map((one) =>
        inUnit(one, 'usd-billion'),
      );
    const countOf = (turnover: readonly Observation[]) =>
      origin === 'document' ? undefined : inBillions([ofPeriod(turnover, year)])[0];
    const statedOf = (figure: StatedFigure | undefined) =>
      origin === 'public-record' ||
      figure === undefined ||
      chosen([figure.observation]).length === 0
        ? undefined
        : figure;
    // Beside the projection or nowhere: without the documents there is nothing that it came of.
    const outcome = origin === 'all' ? projected?.claim.outcome : undefined;
    return {
      record,
      year,
      claimed: statedOf(claimed),
      projected: statedOf(projected),
      kazakhstan: countOf(mirror.kazakhstan.turnover),
      unitedStates: countOf(mirror.unitedStates.turnover),
      outcomes: outcome === undefined ? [] : inBillions(turnoverOutcomes(outcome, record.trade)),
    };
  },
  years: (headline) => yearsOf(observationsIn(headline)),
  show: (headline, context) => {
    const { words } = context;
    const { claimed, projected, outcomes } = headline;
    const isCounted = [headline.kazakhstan, headline.unitedStates, ...outcomes].some(isPresent);
    const gap = gapOf(headline, context);
    return {
      subtitle: words.subtitle,
      finding: findingOf(headline, context),
      notes: [projected !== undefined && words.note],
      series: [
        { id: 'value', label: words.value, hue: 'ink', symbol: 'circle', unit: 'usd-billion' },
      ],
      rows: rowsOf(headline, context),
      panels: [
        {
          panel: 'rows',
          labelsAbove: true,
          size: 'large',
          columns: [
            {
              mark: 'bar',
              series: ['value'],
              domain: roundedFromZero(valuesOf(observationsIn(headline)), 5),
              axis: true,
            },
          ],
          // How far the U.S. count lies below Kazakhstan's.
          comments:
            gap === undefined
              ? {}
              : { 'united-states': words.less(writeAmount(gap, { decimals: 2 }, context)) },
        },
      ],
      legend: [
        claimed !== undefined && {
          swatch: { look: 'claimed', hues: ['accent'] },
          text: words.claimedKey,
        },
        isCounted && {
          swatch: { look: 'reported', hues: ['kazakhstan', 'united-states'] },
          text: words.countedKey,
        },
        projected !== undefined && {
          swatch: { look: 'projected', hues: ['accent'] },
          text: words.projectedKey,
        },
      ],
    };
  },
});

function isPresent(observation: Observation | undefined): observation is Observation {
  return observation !== undefined;
}

function observationsIn(headline: Headline): readonly Observation[] {
  const { claimed, projected, kazakhstan: own, unitedStates: other, outcomes } = headline;
  return [claimed?.observation, own, other, projected?.observation, ...outcomes].filter(isPresent);
}

/** The claim and the counts of its year; then the projection and what was counted since. */
function rowsOf(headline: Headline, { words }: Context): readonly MeasuredRow[] {
  const { record, year, claimed, projected, outcomes } = headline;
  const ofClaim = (figure: StatedFigure | undefined, detail: (paragraph: string) => string) => {
    if (figure === undefined) return [];
    const { claim, observation } = figure;
    const number = record.documents.documentById.get(claim.document)?.number ?? claim.document;
    return rowOf(observation, {
      key: claim.id,
      label: words.document(String(number)),
      detail: detail(String(claim.paragraph)),
      group: figure === projected ? words.projected : words.counted(year),
      hue: 'accent',
      symbol: 'diamond',
      shown: stated,
    });
  };
  /** The office that counts, without what it is part of, and how it computes. */
  const officeOf = (observation: Observation | undefined) => {
    const publisher = record.sources.sourceById.get(observation?.sources[0] ?? '')?.publisher ?? '';
    const office = publisher.split(',')[0] ?? publisher;
    return observation?.kind === 'derived'
      ? words.computedDetail(office, observation.formula)
      : office;
  };
  const ofOffice = (observation: Observation | undefined, look: Omit<MeasuredRow, 'values'>) =>
    rowOf(observation, { ...look, detail: officeOf(observation), shown: counted });
  const group = words.counted(year);
  return [
    ...ofClaim(claimed, words.documentDetail),
    ...ofOffice(headline.kazakhstan, {
      key: 'kazakhstan',
      ...kazakhstan,
      label: words.kazakhstan,
      group,
    }),
    ...ofOffice(headline.unitedStates, {
      key: 'united-states',
      ...unitedStates,
      label: words.unitedStates,
      group,
    }),
    ...ofClaim(projected, () => words.projectionDetail),
    ...outcomes.flatMap((outcome) =>
      ofOffice(outcome, {
        key: `outcome-${outcome.period.text}`,
        label: words.countedIn(outcome.period.text),
        group: words.projected,
        ...kazakhstan,
      }),
    ),
  ];
}

function rowOf(
  value: Observation | undefined,
  look: Omit<MeasuredRow, 'values'>,
): readonly MeasuredRow[] {
  return value === undefined ? [] : [{ ...look, values: { value } }];
}

/** How far the two counts lie apart; undefined where one is missing. */
function gapOf(
  { kazakhstan: own, unitedStates: other }: Headline,
  { messages }: Context,
): Observation | undefined {
  if (own === undefined || other === undefined) return undefined;
  const { gapFormula, shareFormula } = messages.charts['trade-both-counts'];
  const { difference } = asymmetryOf(own, other, { difference: gapFormula, share: shareFormula });
  return difference.kind === 'missing' ? undefined : difference;
}

function findingOf(headline: Headline, context: Context): RichText {
  const { words, text } = context;
  const { year, claimed, projected, kazakhstan: own, unitedStates: other } = headline;
  const gap = gapOf(headline, context);
  return text(({ number }) => {
    const said = {
      year,
      claimed: number(claimed?.observation, stated),
      projected: number(projected?.observation, stated),
    };
    if (gap !== undefined) {
      const counts = {
        year,
        kazakhstan: number(own, counted),
        unitedStates: number(other, counted),
        gap: number(gap, counted),
      };
      return claimed === undefined
        ? words.summaryCounts(counts)
        : words.summary({ ...counts, claimed: said.claimed });
    }
    if (claimed === undefined)
      return projected === undefined ? '' : words.summaryProjection(said.projected);
    return projected === undefined ? words.summaryClaim(said) : words.summaryClaims(said);
  });
}
