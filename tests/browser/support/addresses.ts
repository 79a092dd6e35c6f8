/** Ports of the two servers under test; another first one lets two runs stand side by side. */
export const rootPort = Number(process.env['TEST_PORT'] ?? '4310');
export const subPathPort = rootPort + 1;

/** The build at the root of its host, as `npm start` serves it. */
export const rootUrl = `http://127.0.0.1:${String(rootPort)}/`;

/** Where the pages of a build ask for a document, whatever its content. */
export function dataAddress(name: string): RegExp {
  return new RegExp(`/assets/${name}-[0-9a-f]{8}\\.json$`);
}

/** The build in a folder of its host. */
export const subPathUrl = `http://127.0.0.1:${String(subPathPort)}/ledger/`;
