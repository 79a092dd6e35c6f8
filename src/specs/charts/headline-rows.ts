import { inUnit, type Observation } from '../../dataset/observation';
import { claimObservation } from '../../dataset/lookups';
import { turnoverOutcomes } from '../../dataset/outcome';
import type { ClaimEntry } from '../../dataset/schema/claims';
import type { Ledger } from '../../dataset/ledger';
import type { Row } from '../chart';
import type { ChartContext } from '../chart-definition';
import { cellOf } from '../chart-parts';
import { bothCounts } from './trade-turnover';

/** The claims that state the figure of one year and the projection. */
export const claimIds = { counted: 'a05-2', projected: 'a05-3' } as const;

/** What the headline is read from. */
export type HeadlineData = Pick<Ledger, 'trade' | 'claims' | 'sources' | 'documents'>;

interface Stated {
  readonly claim: ClaimEntry;
  readonly observation: Observation;
}

/** The number a claim states, as an observation that leads back to the claim. */
function statedBy({ claims }: HeadlineData, id: string): Stated | undefined {
  const claim = claims.claims.find((candidate) => candidate.id === id);
  const observation = claim === undefined ? null : claimObservation(claim);
  return claim === undefined || observation === null ? undefined : { claim, observation };
}

/** The year that the document's figure is about; empty where the claim is not in the data. */
export function yearOfClaim(data: HeadlineData): string {
  return statedBy(data, claimIds.counted)?.observation.period.text ?? '';
}

/** What the document states, one row a claim. */
export function claimRows(data: HeadlineData, context: ChartContext): readonly Row[] {
  const words = context.messages.charts['trade-headline'];
  if (context.filters.origin === 'public-record') return [];
  return Object.values(claimIds).flatMap((id): readonly Row[] => {
    const stated = statedBy(data, id);
    if (stated === undefined) return [];
    const { claim, observation } = stated;
    const document = data.documents.documents.find((candidate) => candidate.id === claim.document);
    const projected = observation.kind === 'projected';
    return [
      {
        key: id,
        label: words.document(String(document?.number ?? claim.document)),
        detail: projected ? words.projectionDetail : words.documentDetail(String(claim.paragraph)),
        group: projected ? words.projected : words.counted(yearOfClaim(data)),
        hue: 'accent',
        symbol: 'diamond',
        cells: { value: cellOf(observation, { decimals: 1 }, context) },
      },
    ];
  });
}

/** What Kazakhstan counted of the trade that the document projects, one row a year. */
export function outcomeRows(data: HeadlineData, context: ChartContext): readonly Row[] {
  const words = context.messages.charts['trade-headline'];
  // Beside the projection or nowhere: without the documents there is nothing that it came of.
  if (context.filters.origin !== 'all') return [];
  const outcome = statedBy(data, claimIds.projected)?.claim.outcome;
  if (outcome === undefined) return [];
  return turnoverOutcomes(outcome, data.trade).map((observation): Row => ({
    key: `outcome-${observation.period.text}`,
    label: words.countedIn(observation.period.text),
    detail: officeOf(observation, data),
    group: words.projected,
    hue: 'kazakhstan',
    symbol: 'circle',
    cells: { value: cellOf(inUnit(observation, 'usd-billion'), { decimals: 2 }, context) },
  }));
}

/** The office that counts, without what it is part of. */
function officeOf({ sources }: Observation, data: HeadlineData): string {
  const publisher = data.sources.sources.find(({ id }) => id === sources[0])?.publisher ?? '';
  return publisher.split(',')[0] ?? publisher;
}

/** What each side counts for the year of the claim. */
export function countRows(data: HeadlineData, context: ChartContext): readonly Row[] {
  const words = context.messages.charts['trade-headline'];
  if (context.filters.origin === 'document') return [];
  const counts = bothCounts(data.trade, words.turnover);
  const shown = { decimals: 2 };
  const rows = [
    {
      key: 'kazakhstan',
      hue: 'kazakhstan',
      symbol: 'circle',
      label: words.kazakhstan,
      from: counts.kazakhstan,
    },
    {
      key: 'united-states',
      hue: 'united-states',
      symbol: 'square',
      label: words.unitedStates,
      from: counts.unitedStates,
    },
  ] as const;
  const year = yearOfClaim(data);
  return rows.flatMap(({ from, ...row }): readonly Row[] => {
    const observation = from.find(({ period }) => period.text === year);
    if (observation === undefined) return [];
    const office = officeOf(observation, data);
    return [
      {
        ...row,
        detail:
          observation.kind === 'derived'
            ? words.computedDetail(office, observation.formula)
            : office,
        group: words.counted(year),
        cells: { value: cellOf(inUnit(observation, 'usd-billion'), shown, context) },
      },
    ];
  });
}
