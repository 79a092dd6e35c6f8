import { lazy, type ComponentType } from 'react';

type Page = ComponentType;
type Loader = () => Promise<Page>;

/** Each page is a chunk of its own: a reader of one page does not wait for the others. */
const loaders = {
  overview: async () => (await import('../pages/overview/overview-page')).OverviewPage,
  trade: async () => (await import('../pages/trade/trade-page')).TradePage,
  minerals: async () => (await import('../pages/minerals/minerals-page')).MineralsPage,
  timeline: async () => (await import('../pages/timeline/timeline-page')).TimelinePage,
  sources: async () => (await import('../pages/sources/sources-page')).SourcesPage,
  chart: async () => (await import('../pages/chart/chart-page')).ChartPage,
  missing: async () => (await import('../pages/chart/not-found-page')).NotFoundPage,
} satisfies Record<string, Loader>;

export type PageName = keyof typeof loaders;

const loaded = new Map<PageName, Page>();

async function load(name: PageName): Promise<Page> {
  const page = await loaders[name]();
  loaded.set(name, page);
  return page;
}

function later(name: PageName): Page {
  return lazy(async () => ({ default: await load(name) }));
}

const lazyPages: Readonly<Record<PageName, Page>> = {
  overview: later('overview'),
  trade: later('trade'),
  minerals: later('minerals'),
  timeline: later('timeline'),
  sources: later('sources'),
  chart: later('chart'),
  missing: later('missing'),
};

/** Which page a path shows; the path is without the site's folder. */
export function pageNameOf(path: string): PageName {
  if (path === '/') return 'overview';
  const [, first = '', id, ...rest] = path.replace(/\/$/, '').split('/');
  if (first === 'chart' && id !== undefined && rest.length === 0) return 'chart';
  if (id !== undefined) return 'missing';
  const names = ['trade', 'minerals', 'timeline', 'sources'] as const;
  return names.find((name) => name === first) ?? 'missing';
}

/** Fetches the code of a page, so that its first drawing need not wait. Rejects where it does not come. */
export async function loadPage(name: PageName): Promise<void> {
  await load(name);
}

/** Fetches the code of every page, where none may come later. */
export async function loadAllPages(): Promise<void> {
  const names = [
    'overview',
    'trade',
    'minerals',
    'timeline',
    'sources',
    'chart',
    'missing',
  ] as const;
  await Promise.all(names.map(loadPage));
}

/** The page, at once where its code is here. It stays one or the other while it is mounted. */
export function pageComponent(name: PageName): Page {
  return loaded.get(name) ?? lazyPages[name];
}
