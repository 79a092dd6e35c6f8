import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useState, createElement } from 'react';
import { BrowserRouter, MemoryRouter, Route, Routes } from 'react-router-dom';
import { en } from '../messages/en/en';
import { LanguageProvider } from '../state/language';
import { HrefProvider } from '../state/hrefs';
import { AddressProvider, useAddress } from '../state/address';
import { BrokenSite } from './broken-page';
import { createQueryClient } from '../state/data-files';
import { ErrorBoundary } from '../ui/error-boundary';
import { SourcePanels } from '../features/source-panel/source-panels';
import { PartialSourcesOnOverview } from '../state/partial-sources';
import { PageScroll } from '../state/page-scroll';
import { ReopenProvider } from '../features/reopen/reopen';
import { Shell } from './shell';
import { ThemeProvider } from '../state/theme';
import type { Ledger } from '../dataset/ledger';
import type { PageName } from '../pages/pages';
import { pageComponent } from './page-modules';

export interface AppProps {
  /** Path and query of one page, where there is no address bar: a test, or a prerendered page. */
  readonly address?: string;
  /** Data files that are already here and need not be loaded. */
  readonly ledger?: Partial<Ledger>;
  /** Brings its own data files; the two are not given together. */
  readonly queryClient?: QueryClient;
}

/** The whole site. */
export function App({ address, ledger, queryClient }: AppProps) {
  const [client] = useState(() => queryClient ?? createQueryClient(ledger));
  const basename = import.meta.env.BASE_URL;
  const site = <Site />;
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider messages={en}>
        <ErrorBoundary fallback={<BrokenSite />}>
          <ThemeProvider>
            {address === undefined ? (
              <BrowserRouter basename={basename}>{site}</BrowserRouter>
            ) : (
              <MemoryRouter
                basename={basename}
                initialEntries={[`${basename.replace(/\/$/, '')}${address}`]}
              >
                {site}
              </MemoryRouter>
            )}
          </ThemeProvider>
        </ErrorBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Site() {
  return (
    <PartialSourcesOnOverview>
      <AddressProvider>
        <PageScroll>
          <Pages />
        </PageScroll>
      </AddressProvider>
    </PartialSourcesOnOverview>
  );
}

function Pages() {
  const { href } = useAddress();
  return (
    <HrefProvider write={href}>
      <SourcePanels>
        <ReopenProvider>
          <Shell>
            <PageRoutes />
          </Shell>
        </ReopenProvider>
      </SourcePanels>
    </HrefProvider>
  );
}

/** Draws a page, and keeps to the component it began with when the code arrives meanwhile. */
function PageOf({ name }: { readonly name: PageName }) {
  const [component] = useState(() => ({ of: pageComponent(name) }));
  return createElement(component.of);
}

/** Which page an address shows. */
function PageRoutes() {
  return (
    <Routes>
      <Route path="/" element={<PageOf key="overview" name="overview" />} />
      <Route path="/trade" element={<PageOf key="trade" name="trade" />} />
      <Route path="/minerals" element={<PageOf key="minerals" name="minerals" />} />
      <Route path="/timeline" element={<PageOf key="timeline" name="timeline" />} />
      <Route path="/sources" element={<PageOf key="sources" name="sources" />} />
      <Route path="/about" element={<PageOf key="about" name="about" />} />
      <Route path="/chart/:id" element={<PageOf key="chart" name="chart" />} />
      <Route path="*" element={<PageOf key="missing" name="missing" />} />
    </Routes>
  );
}
