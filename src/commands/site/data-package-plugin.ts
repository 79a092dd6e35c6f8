import type { Plugin } from 'vite';
import type { DataPackage } from '../data-package';

/** Puts the ZIP of the whole dataset into `data/` of the build, and lets the development server answer with it. */
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
