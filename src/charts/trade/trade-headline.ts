import type { Observation } from '../../dataset/observation';
import type { Ledger } from '../../dataset/ledger';
import {
  selectHeadlineYear,
  type HeadlineYear,
  type ClaimedFigure,
} from '../../selectors/headline';
import { valuesOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { MeasuredRow, Told } from '../chart-plan';
import { roundedFromZero } from '../ticks';
import { writeAmount } from '../shown';
import { kazakhstan, unitedStates } from '../looks';

type Context = SentenceContext<'trade-headline'>;

const statedShown = { decimals: 1, in: 'usd-billion' } as const;
const countedShown = { decimals: 2, in: 'usd-billion' } as const;

/** The article's figure and its projection beside the two official counts of the same year. */
export const tradeHeadline = defineChart({
  id: 'trade-headline',
  topics: ['trade', 'diplomacy'],
  origins: ['document', 'public-record'],
  needs: ['trade', 'claims'],
  facts: (record, { filters, messages }) => {
    const { gapFormula: difference, shareFormula: share } = messages.charts['trade-both-counts'];
    const { turnover } = messages.pages.formulas;
    return { record, ...selectHeadlineYear(record, filters, { turnover, difference, share }) };
  },
  years: ({ all }) => yearsOf(all),
  show: (headline, context) => {
    const { words } = context;
    const { projected, gap, all } = headline;
    const less = gap && { 'united-states': words.less(writeAmount(gap, { decimals: 2 }, context)) };
    const domain = roundedFromZero(valuesOf(all), 5);
    return {
      subtitle: words.subtitle,
      told: tell(headline, context),
      notes: [projected !== undefined && { ...words.note, isEssential: true }],
      series: [{ id: 'value', label: words.value, hue: 'ink', unit: 'usd-billion' }],
      rows: rowsOf(headline, headline.record, context),
      panels: [
        {
          panel: 'rows',
          labelsAbove: true,
          size: 'large',
          columns: [{ mark: 'bar', series: ['value'], domain, axis: true }],
          comments: less ?? {},
        },
      ],
    };
  },
});

/** The claim and the counts of its year; then the projection and what was counted since. */
function rowsOf(
  headline: HeadlineYear,
  { sources, documents }: Pick<Ledger, 'sources' | 'documents'>,
  { words }: Context,
): readonly MeasuredRow[] {
  const { year, claimed, projected, outcomes } = headline;
  const [then, since] = [words.counted(year), words.projected];
  const look = { hue: 'accent', symbol: 'diamond', shown: statedShown } as const;
  const ofClaim = (figure: ClaimedFigure | undefined, group: string, detail: string) => {
    if (figure === undefined) return [];
    const { claim, observation: value } = figure;
    const label = documents.articleById.get(claim.document)?.name ?? claim.document;
    return [{ key: claim.id, label, detail, group, ...look, values: { value } }];
  };
  /** With the office that counts, without what it is part of, and how it computes. */
  const ofOffice = (value: Observation | undefined, look: Omit<MeasuredRow, 'values'>) => {
    const publisher = sources.sourceById.get(value?.sources[0] ?? '')?.publisher ?? '';
    const [office = publisher] = publisher.split(',');
    const detail = value?.kind === 'derived' ? words.computedDetail(office, value.formula) : office;
    return { ...look, detail, shown: countedShown, values: { value } };
  };
  const own = { key: 'kazakhstan', label: words.kazakhstan, group: then, ...kazakhstan };
  const other = { key: 'united-states', label: words.unitedStates, group: then, ...unitedStates };
  return [
    ...ofClaim(claimed, then, words.articleDetail(String(claimed?.claim.paragraph))),
    ofOffice(headline.kazakhstan, own),
    ofOffice(headline.unitedStates, other),
    ...ofClaim(projected, since, words.projectionDetail),
    ...outcomes.map((outcome) => {
      const { text } = outcome.period;
      const look = { key: `outcome-${text}`, label: words.countedIn(text), group: since };
      return ofOffice(outcome, { ...look, ...kazakhstan });
    }),
  ];
}

/** The projection beside the last count since; then the claim beside the counts of its year. */
function tell(headline: HeadlineYear, { words, number, when }: Context): Told {
  const { year, claimed, projected, outcomes, gap } = headline;
  const outcome = outcomes.at(-1);
  const said = {
    year,
    claimed: number(claimed?.observation, statedShown),
    projected: number(projected?.observation, statedShown),
  };
  const counts = {
    ...said,
    kazakhstan: number(headline.kazakhstan, countedShown),
    unitedStates: number(headline.unitedStates, countedShown),
    gap: number(gap, countedShown),
  };
  const compared =
    gap !== undefined
      ? [claimed === undefined ? words.counts(counts) : words.claimAndCounts(counts)]
      : claimed === undefined
        ? []
        : [words.claim(said)];
  const projection =
    projected === undefined
      ? []
      : outcome === undefined
        ? [words.projection(said.projected)]
        : [words.outcome(said.projected, when(outcome), number(outcome, countedShown))];
  const [finding = '', ...deck] = [...projection, ...compared];
  return { finding, deck: deck.join(' ') };
}
