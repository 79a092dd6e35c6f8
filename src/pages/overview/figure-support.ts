import type { Observation } from '../../dataset/observation';
import type { Claim } from '../../dataset/ledger';
import type { Places } from '../../state/places';

/** The verdict and the number of sources of a claim. */
export function claimSupport(claim: Claim, places: Places) {
  return {
    verdict: claim.verdict,
    sources: { count: claim.sources.length, href: places.claim(claim.id) },
  };
}

/** The sources of a number that no claim is about. */
export function ownSupport({ sources }: Observation, places: Places) {
  const [first] = sources;
  return {
    sources: {
      count: sources.length,
      href: first === undefined ? places.page('/sources') : places.source(first),
    },
  };
}
