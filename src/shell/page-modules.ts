import { lazy, type ComponentType } from 'react';
import { pages, type PageName } from '../pages/pages';

const loaded = new Map<PageName, ComponentType>();

/** Fetches the code of a page, so that its first drawing need not wait. Rejects where it does not come. */
export async function loadPage(name: PageName): Promise<ComponentType> {
  const page = await pages[name].load();
  loaded.set(name, page);
  return page;
}

const later = (name: PageName) => lazy(async () => ({ default: await loadPage(name) }));

const lazyPages: Readonly<Record<PageName, ComponentType>> = {
  overview: later('overview'),
  trade: later('trade'),
  minerals: later('minerals'),
  timeline: later('timeline'),
  sources: later('sources'),
  about: later('about'),
  chart: later('chart'),
  missing: later('missing'),
};

/** The page, at once where its code is here. It stays one or the other while it is mounted. */
export function pageComponent(name: PageName): ComponentType {
  return loaded.get(name) ?? lazyPages[name];
}
