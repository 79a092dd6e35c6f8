import { parsePeriod } from '../dataset/period';
import type { ClaimEntry } from '../dataset/schema/claims';
import type { EventEntry } from '../dataset/schema/events';

/** What is known of a chart here: the claims that its numbers state, and where its numbers come from. */
export interface ChartRoots {
  readonly id: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

/** What bears on a claim, in the order given. */
export interface Bearings {
  readonly charts: readonly string[];
  readonly events: readonly EventEntry[];
}

/**
 * The rule, and the only one. A chart bears on a claim if it shows the claim itself, or if its
 * numbers come from a source that the verdict rests on; the counts that a claim's figure is compared
 * with are such. An event bears on a claim if it rests on a source that the verdict rests on and is
 * about the claim's topic. A document is no source here: it cannot bear out itself.
 */
export function selectBearings(
  claim: ClaimEntry,
  charts: readonly ChartRoots[],
  events: readonly EventEntry[],
): Bearings {
  return {
    charts: charts
      .filter((chart) => chart.claims.includes(claim.id) || sharesSource(chart, claim))
      .map(({ id }) => id),
    events: events.filter(
      (event) => event.topics.includes(claim.topic) && sharesSource(event, claim),
    ),
  };
}

/**
 * The claims in which a document tells of an event: the event comes from that document, bears on
 * the claim by the rule above, and the claim is of an event, or of a figure for the event's year.
 */
export function selectClaimsOf(
  event: EventEntry,
  claims: readonly ClaimEntry[],
): readonly ClaimEntry[] {
  if (event.origin !== 'document') return [];
  const { year } = parsePeriod(event.date);
  return claims.filter(
    (claim) =>
      event.sources.includes(claim.document) &&
      event.topics.includes(claim.topic) &&
      sharesSource(event, claim) &&
      (claim.figure === undefined
        ? claim.kind === 'event'
        : parsePeriod(claim.figure.period).year === year),
  );
}

/** The claims of each event that a document tells of, by the id of the event. */
export function claimsByEvent(
  events: readonly EventEntry[],
  claims: readonly ClaimEntry[],
): ReadonlyMap<string, readonly ClaimEntry[]> {
  return new Map(events.map((event) => [event.id, selectClaimsOf(event, claims)]));
}

function sharesSource(one: { readonly sources: readonly string[] }, claim: ClaimEntry): boolean {
  return claim.sources.some((id) => id !== claim.document && one.sources.includes(id));
}
