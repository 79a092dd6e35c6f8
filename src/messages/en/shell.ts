import { sentence } from '../sentence';

/** Masthead, footer, theme, notices, and pages that cannot be shown. */
export const shell = {
  name: 'Steppe Ledger',
  title: (page: string) => `${page} · Steppe Ledger`,
  skip: 'Skip to the content',
  menu: 'Menu',
  pagesLabel: 'Pages',
  pages: {
    overview: 'Overview',
    trade: 'Trade',
    minerals: 'Minerals',
    timeline: 'Timeline',
    sources: 'Sources',
  },
  outward: 'on another site',
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  footer: {
    versionLead: (version: string) => `Data version ${version}`,
    version: <Part>(lead: Part, released: string) =>
      sentence<Part>`${lead}, ${released}. Every number names its source. Where offices disagree, both counts stand.`,
    about: 'About this record: who makes it, how to report an error',
    takeLead: 'Take it with you.',
    take: 'The data of this page as JSON:',
    files: {
      sources: 'sources',
      documents: 'documents',
      trade: 'trade',
      context: 'context',
      minerals: 'minerals',
      events: 'events',
      claims: 'claims',
      schema: 'schema',
    },
    licence: 'Dataset CC BY 4.0, code MIT. Every source keeps its own terms.',
    quietLead: 'Quiet by design.',
    quiet: 'Sets no cookie, calls no third party.',
  },
  badVerdict: (value: string) => `No verdict is called “${value}”. All verdicts are shown.`,
  notFound: {
    title: 'Page not found',
    sentence: (path: string) => `There is no page at ${path}. The address may be old or mistyped.`,
    chart: (id: string) => `There is no chart called “${id}”. These are all there are:`,
    chartsHead: 'All charts',
    home: 'Go to the overview',
  },
  broken: {
    title: 'This page cannot be shown',
    sentence:
      'Something in it failed. The other pages are not affected. Loading it again often helps.',
    reload: 'Load it again',
  },
  failedPart:
    'This part of the page failed or did not arrive. The rest of the page goes on. Loading it again often helps.',
};
