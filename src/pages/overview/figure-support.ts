import type { Observation } from '../../dataset/observation';
import type { Claim } from '../../dataset/ledger';
import type { Hrefs } from '../../state/hrefs';

/** The verdict and the number of sources of a claim. */
export function claimSupport(claim: Claim, hrefs: Hrefs) {
  return {
    verdict: claim.verdict,
    sources: { count: claim.sources.length, href: hrefs.claim(claim.id) },
  };
}

/** The sources of a number that no claim is about. */
export function ownSupport({ sources }: Observation, hrefs: Hrefs) {
  const [first] = sources;
  return {
    sources: {
      count: sources.length,
      href: first === undefined ? hrefs.page('/sources') : hrefs.source(first),
    },
  };
}
