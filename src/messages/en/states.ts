import { plural } from './plural';

/** What is loaded: on its way, not to be had, or empty. */
export const states = {
  loading: {
    sources: 'Loading the list of sources',
    documents: 'Loading the documents',
    trade: 'Loading trade data',
    context: 'Loading context data',
    minerals: 'Loading minerals data',
    events: 'Loading events',
    claims: 'Loading claims',
  },
  failed: {
    sources: 'The list of sources did not arrive.',
    documents: 'The documents did not arrive.',
    trade: 'The trade data did not arrive.',
    context: 'The context data did not arrive.',
    minerals: 'The minerals data did not arrive.',
    events: 'The events did not arrive.',
    claims: 'The claims did not arrive.',
  },
  causes: {
    'not-found': (file: string) => `The host has no file ${file}.`,
    server: (file: string) => `The host failed to give the file ${file}.`,
    network: (file: string) => `The file ${file} could not be read: no connection.`,
    timeout: (file: string) => `The file ${file} did not come in time.`,
    html: (file: string) => `In place of the file ${file} a web page came.`,
    truncated: (file: string) => `The file ${file} breaks off before its end.`,
    empty: (file: string) => `The file ${file} is empty.`,
    'not-json': (file: string) => `The file ${file} is not readable as data.`,
    schema: (file: string) => `The file ${file} does not have the form that was agreed.`,
  },
  withStatus: (why: string, status: string) => `${why} The host answered with status ${status}.`,
  faultCount: (count: number) =>
    plural(count, { one: 'One fault was found.', other: `${String(count)} faults were found.` }),
  wholeFile: 'whole file',
  goesOn: 'What does not need it is not affected.',
  tryAgain: 'Try again',
  details: 'Details',
};

/** Versions of the site, and the site without a connection. */
export const offline = {
  ready: 'A new version of this site is ready.',
  'missing-part':
    'A part of this site did not arrive. A newer version may have replaced it; the view stays in the address.',
  reload: 'Reload',
  offline: (version: string, released: string) =>
    `There is no connection. This is what your browser kept: data version ${version}, released ${released}.`,
};
