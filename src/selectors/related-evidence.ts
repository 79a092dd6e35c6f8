import type { Claim, DatedEvent } from '../dataset/ledger';

/** What is known of a chart here: the claims that its numbers state, and where its numbers come from. */
export interface ChartRoots {
  readonly id: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

/** What bears on a claim, in the order given. */
export interface RelatedEvidence {
  readonly charts: readonly string[];
  readonly events: readonly DatedEvent[];
}

/**
 * The rule, and the only one. A chart bears on a claim if it shows the claim itself, or if its
 * numbers come from a source that the verdict rests on; the counts that a claim's figure is compared
 * with are such. An event bears on a claim if it rests on a source that the verdict rests on and is
 * about the claim's topic. An article is no source here: it cannot bear out itself.
 */
export function selectRelatedEvidence(
  claim: Claim,
  charts: readonly ChartRoots[],
  events: readonly DatedEvent[],
): RelatedEvidence {
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
 * The claims in which an article speaks of an event: the event comes from that article, bears on
 * the claim by the rule above, and the claim is of an event, or of a figure for the event's year.
 */
export function selectClaimsOf(event: DatedEvent, claims: readonly Claim[]): readonly Claim[] {
  if (event.origin !== 'document') return [];
  const { year } = event.period;
  return claims.filter(
    (claim) =>
      event.sources.includes(claim.document) &&
      event.topics.includes(claim.topic) &&
      sharesSource(event, claim) &&
      (claim.observation === null
        ? claim.kind === 'event'
        : claim.observation.period.year === year),
  );
}

/** The claims of each event that an article speaks of, by the id of the event. */
export function claimsByEvent(
  events: readonly DatedEvent[],
  claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> {
  return new Map(events.map((event) => [event.id, selectClaimsOf(event, claims)]));
}

function sharesSource(one: { readonly sources: readonly string[] }, claim: Claim): boolean {
  return claim.sources.some((id) => id !== claim.document && one.sources.includes(id));
}
