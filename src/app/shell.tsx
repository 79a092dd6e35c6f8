import { Suspense, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { parsePeriod } from '../dataset/period';
import { fileNames } from '../dataset/schema/dataset';
import { Footer } from '../views/footer';
import { useLanguage } from '../views/language';
import { Masthead } from '../views/masthead';
import { ThemeChoiceControl } from '../views/theme-choice';
import { useAddress } from './address';
import { AddressNotice } from './address-notice';
import { BrokenPage } from './broken-page';
import { DatasetDownload } from './dataset-download';
import { DatasetNotice } from './dataset-notice';
import { ErrorBoundary } from './error-boundary';
import { pagePaths } from './page-paths';
import { ReopenInput, ReopenOutcome } from './reopen';
import { SiteNotices } from './site-notices';
import { themeChoices } from './stored-theme';
import { useTheme } from './theme';

const files = [...fileNames, 'schema'] as const;

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { messages, format } = useLanguage();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  return (
    <div className="wrap">
      <a
        className="skip"
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
        <DatasetNotice />
        <ReopenOutcome />
        <Suspense fallback={<div className="page-wait" aria-busy="true" />}>
          <ErrorBoundary key={pathname} fallback={<BrokenPage />}>
            {children}
          </ErrorBoundary>
        </Suspense>
      </main>
      <Footer
        version={__DATA_VERSION__}
        released={format.period(parsePeriod(__DATA_RELEASED__))}
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

function ShellHead() {
  const { messages } = useLanguage();
  const { pathname } = useLocation();
  const { href } = useAddress();
  const { choice, choose } = useTheme();
  const words = messages.shell;
  return (
    <Masthead
      home={href('/')}
      pages={pagePaths.map(({ page, path }) => ({
        label: words.pages[page],
        href: href(path),
        isCurrent: pathname === path,
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
