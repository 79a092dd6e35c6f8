import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter, MemoryRouter } from 'react-router-dom';
import { en } from '../messages/en';
import { LanguageProvider } from '../views/language';
import { PlacesProvider } from '../views/places';
import { AddressProvider, useAddress } from './address';
import { BrokenSite } from './broken-page';
import { createQueryClient } from './documents';
import { ErrorBoundary } from './error-boundary';
import { FigurePanels } from './figure-panels';
import { FirstSourcesHere } from './first-sources';
import { PageScroll } from './page-scroll';
import { ReopenProvider } from './reopen';
import { PageRoutes } from './routes';
import { Shell } from './shell';
import { ThemeProvider } from './theme';
import type { Ledger } from '../dataset/ledger';

export interface AppProps {
  /** Path and query of one page, where there is no address bar: a test, or a page drawn ahead. */
  readonly address?: string;
  /** Documents that are already here and need not be loaded. */
  readonly documents?: Partial<Ledger>;
  /** Brings its own documents; the two are not given together. */
  readonly queryClient?: QueryClient;
}

/** The whole site. */
export function App({ address, documents, queryClient }: AppProps) {
  const [client] = useState(() => queryClient ?? createQueryClient(documents));
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
    <FirstSourcesHere>
      <AddressProvider>
        <PageScroll>
          <Pages />
        </PageScroll>
      </AddressProvider>
    </FirstSourcesHere>
  );
}

function Pages() {
  const { href } = useAddress();
  return (
    <PlacesProvider write={href}>
      <FigurePanels>
        <ReopenProvider>
          <Shell>
            <PageRoutes />
          </Shell>
        </ReopenProvider>
      </FigurePanels>
    </PlacesProvider>
  );
}
