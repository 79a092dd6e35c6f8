import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as Writer from '../pictures/write-social-pictures';

const writer = join(import.meta.dirname, '..', 'pictures', 'write-social-pictures.ts');

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
      // Run by Vite, because the configuration itself is loaded in a way that knows no bundler's paths.
      const { module } = await runnerImport<typeof Writer>(writer, { configFile: false });
      await module.writeSocialPictures(dir, siteUrl);
    },
  };
}
