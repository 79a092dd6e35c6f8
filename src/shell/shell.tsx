import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { fileNames } from '../dataset/schema/dataset';
import { Footer } from './footer';
import { useLanguage } from '../state/language';
import { Masthead } from './masthead';
import { ThemeChoiceControl } from './theme-choice';
import { whenIdle } from '../state/idle-queue';
import { useAddress } from '../state/address';
import { Hydrated } from '../state/hydration';
import { AddressNotice } from '../features/filters/address-notice';
import { BrokenPage } from './broken-page';
import { DatasetDownload } from '../pages/sources/dataset-download';
import { prefetchRest } from '../state/data-files';
import { ErrorBoundary } from '../ui/error-boundary';
import { FailedPart } from '../ui/failed-part';
import { showFaces } from './late-faces';
import { mainPages, pages } from '../pages/pages';
import { ReopenInput, ReopenOutcome } from '../features/reopen/reopen';
import { SiteNotices } from './site-notices';
import { themeChoices } from '../state/stored-theme';
import { useTheme } from '../state/theme';
import { pagePath } from '../selectors/filters/page-address';

const files = [...fileNames, 'schema'] as const;

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { messages, format } = useLanguage();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const firstPath = useRef(pathname);
  useAllFiles();
  useLayoutEffect(() => {
    if (pathname !== firstPath.current) showFaces();
  }, [pathname]);
  return (
    <div className="wrap">
      <a
        className="absolute -top-24 left-4 z-20 bg-ink px-4 py-3 text-paper focus:top-2 print:hidden"
        href="#content"
        onClick={(event) => {
          // The address holds the view; skipping within the page is no part of it.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {messages.shell.skip}
      </a>
      <ShellHead />
      <main id="content" ref={main} tabIndex={-1}>
        <SiteNotices />
        <AddressNotice />
        <ErrorBoundary fallback={<FailedPart />}>
          <ReopenOutcome />
        </ErrorBoundary>
        <Suspense fallback={<div className="min-h-screen" aria-busy="true" />}>
          <ErrorBoundary key={pathname} fallback={<BrokenPage />}>
            {children}
          </ErrorBoundary>
          <Hydrated />
        </Suspense>
      </main>
      <Footer
        version={__DATA_VERSION__}
        released={format.date(__DATA_RELEASED__)}
        download={<TakeAway />}
        files={files.map((name) => ({
          name,
          href: `${import.meta.env.BASE_URL}data/${name}.json`,
        }))}
        reopen={<ReopenInput />}
      />
    </div>
  );
}

/** The whole dataset and how to cite it, on every page. */
function TakeAway() {
  const { messages } = useLanguage();
  const { href } = useAddress();
  return (
    <>
      <DatasetDownload />
      <p>
        <Link to={href('/sources#cite')}>{messages.citing.how}</Link>
      </p>
    </>
  );
}

/** The files of the other pages come when nothing else is to be done, and with them every source. */
function useAllFiles(): void {
  const client = useQueryClient();
  useEffect(() => whenIdle(() => prefetchRest(client)), [client]);
}

function ShellHead() {
  const { messages } = useLanguage();
  const { pathname } = useLocation();
  const { href } = useAddress();
  const { choice, choose } = useTheme();
  const words = messages.shell;
  return (
    <Masthead
      home={href('/')}
      pages={mainPages.map((name) => ({
        label: words.pages[name],
        href: href(pages[name].path),
        isCurrent: pagePath(pathname) === pages[name].path,
      }))}
      theme={
        <ThemeChoiceControl
          label={words.theme.label}
          choice={choice}
          options={themeChoices.map((value) => ({ value, label: words.theme[value] }))}
          onChoose={choose}
        />
      }
    />
  );
}
