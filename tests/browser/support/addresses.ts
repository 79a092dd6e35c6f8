/** Where the build at the root of a host is served to the browser tests. */
export const rootPort = 4317;
export const rootUrl = `http://127.0.0.1:${String(rootPort)}/`;

/** Where the build for a folder of a host is served. */
export const subPathPort = 4318;
export const subPathUrl = `http://127.0.0.1:${String(subPathPort)}/ledger/`;
