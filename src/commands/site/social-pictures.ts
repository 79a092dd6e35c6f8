import type { Plugin } from 'vite';
import { writeSocialPictures } from '../pictures/write-social-pictures';

/**
 * Writes one picture a page into `social/` of the build: 1200 × 630 pixels, for the cards of social
 * networks. `siteUrl` is printed in them; where it is unset they print the path alone.
 */
export function socialPictures(siteUrl: string): Plugin {
  return {
    name: 'steppe-ledger:social-pictures',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await writeSocialPictures(dir, siteUrl);
    },
  };
}
