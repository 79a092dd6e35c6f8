import { createServer } from 'node:net';

/** A port that nothing listens at. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port is free'));
        else resolve(address.port);
      });
    });
  });
}

// Whoever starts the tests may choose a port; its processes find in the environment what was chosen.
process.env['TEST_PORT'] ??= String(await findFreePort());
process.env['TEST_SUB_PATH_PORT'] ??= String(await findFreePort());

/** Ports of the two servers under test. */
export const rootPort = Number(process.env['TEST_PORT']);
export const subPathPort = Number(process.env['TEST_SUB_PATH_PORT']);

/** The build at the root of its host, as `npm start` serves it. */
export const rootUrl = `http://127.0.0.1:${String(rootPort)}/`;

/** Where the pages of a build ask for a document, whatever its content. */
export function dataAddress(name: string): RegExp {
  return new RegExp(`/assets/${name}-[0-9a-f]{8}\\.json$`);
}

/** The build in a folder of its host. */
export const subPathUrl = `http://127.0.0.1:${String(subPathPort)}/ledger/`;
