/** How a chart and the dataset are cited. */
export const citing = {
  author: 'Steppe Ledger contributors',
  licence: 'CC BY 4.0',
  dataset: 'Steppe Ledger: trade, minerals and diplomacy between the United States and Kazakhstan',
  short: (v: { author: string; year: string; title: string; version: string }) =>
    `${v.author} (${v.year}), “${v.title}”, data version ${v.version}`,
  full: (v: {
    author: string;
    year: string;
    title: string;
    version: string;
    released: string;
    licence: string;
    address: string | null;
  }) =>
    `${v.author} (${v.year}). ${v.title}. Data version ${v.version}, ${v.released}. ${v.licence}.${v.address === null ? '' : ` ${v.address}`}`,
  fullPart: (v: {
    author: string;
    year: string;
    title: string;
    container: string;
    version: string;
    released: string;
    licence: string;
    address: string | null;
  }) =>
    `${v.author} (${v.year}). “${v.title}”. In ${v.container}. Data version ${v.version}, ${v.released}. ${v.licence}.${v.address === null ? '' : ` ${v.address}`}`,
  note: (v: { version: string; released: string; licence: string }) =>
    `Data version ${v.version}, ${v.released}. ${v.licence}.`,
  fileMessage: 'Please cite the data with their version, and the sources of the numbers you use.',
  abstract:
    'Trade, critical minerals and diplomacy between the United States and Kazakhstan since 1991, from official statistics of both countries and dated events, with the claims of news articles weighed against them. Every number names its source.',
  technique:
    'Compiled from published statistics, each value with its source, unit and status; claims weighed against dated sources.',
  keywords: [
    'Kazakhstan',
    'United States',
    'international trade',
    'critical minerals',
    'uranium',
    'diplomacy',
    'open data',
  ],
  cite: 'Cite',
  citeNamed: (title: string) => `Cite: ${title}`,
  title: 'Cite this',
  section: 'Cite',
  sectionUnit: 'Names the data version',
  forms: {
    short: 'Short text',
    full: 'Full text',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Copy',
  copyNamed: (form: string) => `Copy: ${form}`,
  saveFile: 'Save as file',
  saveNamed: (form: string) => `Save as file: ${form}`,
  copied: (form: string) => `${form} copied.`,
  notCopied: (form: string) =>
    `This browser does not copy. ${form} is selected: press Ctrl and C, or ⌘ and C.`,
  saved: (name: string) => `Saved as ${name}`,
  close: 'Close',
  more: 'BibTeX, RIS and more',
  how: 'How to cite',
  notCopiedHere: 'This browser does not copy. Select the text above and copy it by hand.',
  failed: 'The citations did not arrive. Check the connection and try again.',
};
