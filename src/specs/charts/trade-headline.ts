import { inUnit, type Observation } from '../../dataset/observation';
import type { Ledger } from '../../dataset/ledger';
import { turnoverOutcomes } from '../../dataset/outcome';
import { headlineFigures, type StatedFigure } from '../../selectors/headline';
import { asymmetryOf, selectMirrorTrade } from '../../selectors/mirror-trade';
import { counted, ofPeriod, valuesOf, yearsOf } from '../../selectors/observations';
import { defineChart, type TellingContext } from '../chart-definition';
import type { MeasuredRow } from '../chart-frame';
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
  /** How far the two counts lie apart. */
  readonly gap: Observation | undefined;
  /** What Kazakhstan counted since of the trade that the document projects. */
  readonly outcomes: readonly Observation[];
  /** All of these but the gap. */
  readonly all: readonly Observation[];
}

type Context = TellingContext<'trade-headline'>;

const statedShown = { decimals: 1, in: 'usd-billion' } as const;
const countedShown = { decimals: 2, in: 'usd-billion' } as const;

/** The document's figure and its projection beside the two official counts of the same year. */
export const tradeHeadline = defineChart({
  id: 'trade-headline',
  topics: ['trade', 'diplomacy'],
  origins: ['document', 'public-record'],
  needs: ['trade', 'claims'],
  facts: (record, { filters: { origin }, chosen, messages }): Headline => {
    const figures = headlineFigures(record.claims.claims);
    const { gapFormula, shareFormula } = messages.charts['trade-both-counts'];
    const mirror = selectMirrorTrade(record.trade, messages.pages.formulas.turnover);
    const year = figures.claimed?.observation.period.text ?? '';
    const inBillions = (observations: readonly Observation[]) =>
      chosen(observations).map((one) => inUnit(one, 'usd-billion'));
    const countIn = (turnover: readonly Observation[]) =>
      inBillions([ofPeriod(turnover, year) ?? []].flat())[0];
    const isStated = (figure: StatedFigure | undefined) =>
      figure !== undefined && origin !== 'public-record' && chosen([figure.observation]).length > 0;
    const [claimed, projected] = [figures.claimed, figures.projected].map((figure) =>
      isStated(figure) ? figure : undefined,
    );
    const [own, other] = [mirror.kazakhstan, mirror.unitedStates].map(({ turnover }) =>
      origin === 'document' ? undefined : countIn(turnover),
    );
    // Beside the projection or nowhere: without the documents there is nothing that it came of.
    const outcome = origin === 'all' ? figures.projected?.claim.outcome : undefined;
    const outcomes =
      outcome === undefined ? [] : inBillions(turnoverOutcomes(outcome, record.trade));
    const gaps =
      own === undefined || other === undefined
        ? []
        : [asymmetryOf(own, other, { difference: gapFormula, share: shareFormula }).difference];
    const said = [claimed?.observation, own, other, projected?.observation];
    return {
      record,
      year,
      claimed,
      projected,
      kazakhstan: own,
      unitedStates: other,
      gap: counted(gaps)[0],
      outcomes,
      all: [...said.filter((one) => one !== undefined), ...outcomes],
    };
  },
  years: ({ all }) => yearsOf(all),
  show: (headline, context) => {
    const { words } = context;
    const { claimed, projected, gap, all } = headline;
    const less = gap && { 'united-states': words.less(writeAmount(gap, { decimals: 2 }, context)) };
    const domain = roundedFromZero(valuesOf(all), 5);
    return {
      subtitle: words.subtitle,
      finding: findingOf(headline, context),
      notes: [projected !== undefined && words.note],
      series: [{ id: 'value', label: words.value, hue: 'ink', unit: 'usd-billion' }],
      rows: rowsOf(headline, context),
      panels: [
        {
          panel: 'rows',
          labelsAbove: true,
          size: 'large',
          columns: [{ mark: 'bar', series: ['value'], domain, axis: true }],
          comments: less ?? {},
        },
      ],
      legend: [
        claimed !== undefined && {
          swatch: { look: 'claimed', hues: ['accent'] },
          text: words.claimedKey,
        },
        all.some(({ claim }) => claim === undefined) && {
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

/** The claim and the counts of its year; then the projection and what was counted since. */
function rowsOf(headline: Headline, { words }: Context): readonly MeasuredRow[] {
  const { record, year, claimed, projected, outcomes } = headline;
  const [then, since] = [words.counted(year), words.projected];
  const ofClaim = (
    figure: StatedFigure | undefined,
    group: string,
    detail: (paragraph: string) => string,
  ): readonly MeasuredRow[] => {
    if (figure === undefined) return [];
    const { claim, observation } = figure;
    const number = record.documents.documentById.get(claim.document)?.number ?? claim.document;
    return [
      {
        key: claim.id,
        label: words.document(String(number)),
        detail: detail(String(claim.paragraph)),
        group,
        hue: 'accent',
        symbol: 'diamond',
        shown: statedShown,
        values: { value: observation },
      },
    ];
  };
  /** With the office that counts, without what it is part of, and how it computes. */
  const ofOffice = (value: Observation | undefined, look: Omit<MeasuredRow, 'values'>) => {
    const publisher = record.sources.sourceById.get(value?.sources[0] ?? '')?.publisher ?? '';
    const [office = publisher] = publisher.split(',');
    const detail = value?.kind === 'derived' ? words.computedDetail(office, value.formula) : office;
    return { ...look, detail, shown: countedShown, values: { value } };
  };
  const own = { key: 'kazakhstan', label: words.kazakhstan, group: then, ...kazakhstan };
  const other = { key: 'united-states', label: words.unitedStates, group: then, ...unitedStates };
  return [
    ...ofClaim(claimed, then, words.documentDetail),
    ofOffice(headline.kazakhstan, own),
    ofOffice(headline.unitedStates, other),
    ...ofClaim(projected, since, () => words.projectionDetail),
    ...outcomes.map((outcome) => {
      const { text } = outcome.period;
      const look = { key: `outcome-${text}`, label: words.countedIn(text), group: since };
      return ofOffice(outcome, { ...look, ...kazakhstan });
    }),
  ];
}

function findingOf(headline: Headline, { words, number }: Context): string {
  const { year, claimed, projected, gap } = headline;
  const said = {
    year,
    claimed: number(claimed?.observation, statedShown),
    projected: number(projected?.observation, statedShown),
  };
  if (gap !== undefined) {
    const counts = {
      ...said,
      kazakhstan: number(headline.kazakhstan, countedShown),
      unitedStates: number(headline.unitedStates, countedShown),
      gap: number(gap, countedShown),
    };
    return claimed === undefined ? words.summaryCounts(counts) : words.summary(counts);
  }
  if (claimed === undefined)
    return projected === undefined ? '' : words.summaryProjection(said.projected);
  return projected === undefined ? words.summaryClaim(said) : words.summaryClaims(said);
}
