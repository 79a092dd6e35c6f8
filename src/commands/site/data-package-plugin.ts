import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as PackageModule from '../data-package';
import type { DataPackage } from '../data-package';
import { dataFolder } from './data-folder.ts';

/** The ZIP of the whole dataset, which the site holds under `data/`. Rejects where a document has a fault. */
export async function composeSiteZip(siteUrl: string): Promise<DataPackage['zip']> {
  // Run by Vite, because the configuration itself is loaded in a way that knows no bundler's paths.
  const { module } = await runnerImport<typeof PackageModule>(
    join(import.meta.dirname, '..', 'data-package.ts'),
    { configFile: false },
  );
  return (await module.composeDataPackage(dataFolder, siteUrl)).zip;
}

/** Puts the ZIP into the build, and lets the development server answer with it. */
export function dataPackage({ path, content }: DataPackage['zip']): Plugin {
  return {
    name: 'steppe-ledger:data-package',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `data/${path}`, source: content });
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}data/${path}`, (_request, response) => {
        response.setHeader('content-type', 'application/zip');
        response.end(content);
      });
    },
  };
}
