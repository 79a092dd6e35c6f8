import { expect, it } from 'vitest';
import { siteAddress } from '../../src/state/site-address';

it('an address that a reader takes away is that of the page at hand where the site names none', () => {
  expect(siteAddress('/chart/trade-flows?from=2000')).toBe(
    `${window.location.origin}/chart/trade-flows?from=2000`,
  );
});
