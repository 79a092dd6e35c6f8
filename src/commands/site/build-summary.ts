import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Tells, in place of a list of all files, what was built, where it lies and how large it is. */
export function buildSummary(): Plugin {
  let folder: string | null = null;
  return {
    name: 'steppe-ledger:build-summary',
    apply: 'build',
    configResolved({ build, logLevel }) {
      folder = logLevel === 'error' || logLevel === 'silent' ? null : build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (folder === null) return;
        const found = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = found
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name));
        const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
        const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
        const pages = files.filter((file) => file.endsWith('.html')).length;
        console.log(
          `Built ${String(pages)} pages into ${folder}: ${String(files.length)} files, ${megabytes.toFixed(1)} MB.`,
        );
      },
    },
  };
}
