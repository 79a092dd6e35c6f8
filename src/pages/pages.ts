import type { ComponentType } from 'react';
import { chartRows, type PlacedChart } from '../charts/chart-ids';
import { fileNames, type FileName } from '../dataset/schema/dataset';
import type { Messages } from '../messages/messages';

/** What is known of a page before its code is there. */
interface PageEntry {
  /** Without the site's folder. A chart alone has a path of its own, `/chart/<id>`. */
  readonly path: string;
  /** Title and description of its head; of a chart alone the chart says them. */
  readonly head: (messages: Messages) => readonly [title: string, description: string];
  /** The data files that its plain view is drawn from. */
  readonly files: readonly FileName[];
  /** Its charts, row by row. What else stands in a row fills it. */
  readonly charts: readonly (readonly PlacedChart[])[];
  /** Path of its module below `src`, as a build lists it. */
  readonly module: string;
  /** Fetches its code, a chunk of its own: a reader of one page does not wait for the others. */
  readonly load: () => Promise<ComponentType>;
}

/** Every page of the site; those of the masthead come first, in its order. */
export const pages = {
  overview: {
    path: '/',
    head: ({ pages, prerendered }) => [pages.overview.title, prerendered.descriptions.overview],
    files: fileNames.filter((name) => name !== 'context'),
    charts: chartRows.overview,
    module: 'pages/overview/overview-page.tsx',
    load: async () => (await import('./overview/overview-page')).OverviewPage,
  },
  trade: {
    path: '/trade',
    head: ({ pages, prerendered }) => [pages.trade.title, prerendered.descriptions.trade],
    files: ['trade', 'context', 'claims', 'documents', 'events', 'sources'],
    charts: chartRows.trade,
    module: 'pages/trade/trade-page.tsx',
    load: async () => (await import('./trade/trade-page')).TradePage,
  },
  minerals: {
    path: '/minerals',
    head: ({ pages, prerendered }) => [pages.minerals.title, prerendered.descriptions.minerals],
    files: ['minerals', 'context', 'claims', 'documents', 'events', 'sources'],
    charts: chartRows.minerals,
    module: 'pages/minerals/minerals-page.tsx',
    load: async () => (await import('./minerals/minerals-page')).MineralsPage,
  },
  timeline: {
    path: '/timeline',
    head: ({ timeline, prerendered }) => [timeline.title, prerendered.descriptions.timeline],
    files: ['events', 'claims', 'sources', 'documents'],
    charts: [],
    module: 'pages/timeline/timeline-page.tsx',
    load: async () => (await import('./timeline/timeline-page')).TimelinePage,
  },
  sources: {
    path: '/sources',
    head: ({ ledger, prerendered }) => [ledger.title, prerendered.descriptions.sources],
    files: ['claims', 'documents', 'events', 'sources'],
    charts: chartRows.sources,
    module: 'pages/sources/sources-page.tsx',
    load: async () => (await import('./sources/sources-page')).SourcesPage,
  },
  about: {
    path: '/about',
    head: ({ pages, prerendered }) => [pages.about.title, prerendered.descriptions.about],
    files: fileNames.filter((name) => name !== 'documents'),
    charts: [],
    module: 'pages/about/about-page.tsx',
    load: async () => (await import('./about/about-page')).AboutPage,
  },
  chart: {
    path: '/chart',
    head: ({ shell }) => [shell.notFound.title, ''],
    files: fileNames,
    charts: [],
    module: 'pages/chart/chart-page.tsx',
    load: async () => (await import('./chart/chart-page')).ChartPage,
  },
  missing: {
    path: '/404',
    head: ({ shell, prerendered }) => [shell.notFound.title, prerendered.descriptions.missing],
    files: ['events'],
    charts: [],
    module: 'pages/chart/not-found-page.tsx',
    load: async () => (await import('./chart/not-found-page')).NotFoundPage,
  },
} as const satisfies Record<string, PageEntry>;

export type PageName = keyof typeof pages;

/** The pages of the masthead, in its order. */
export const mainPages = ['overview', 'trade', 'minerals', 'timeline', 'sources'] as const;

/** The pages that have one path each. */
export const singlePages = [...mainPages, 'about'] as const;

/** Which page a path shows; the path is without the site's folder. */
export function pageNameOf(path: string): PageName {
  if (path === '/') return 'overview';
  const [, first = '', id, ...rest] = path.replace(/\/$/, '').split('/');
  if (first === 'chart' && id !== undefined && rest.length === 0) return 'chart';
  if (id !== undefined) return 'missing';
  return singlePages.find((name) => pages[name].path === `/${first}`) ?? 'missing';
}
