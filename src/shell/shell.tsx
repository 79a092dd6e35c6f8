import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { fileNames, type FileName } from '../dataset/schema/dataset';
import { useLanguage } from '../state/language';
import { Masthead } from './masthead';
import { whenIdle } from '../state/idle-queue';
import { useAddress } from '../state/address';
import { Hydrated } from '../state/hydration';
import { AddressNotice } from '../features/filters/filter-notice';
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
import { Chevron } from '../ui/chevron';
import { SentenceText } from '../ui/sentence-text';

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
        about={<AboutLink />}
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

function AboutLink() {
  const { messages } = useLanguage();
  const { href } = useAddress();
  return (
    <p>
      <Link to={href(pages.about.path)}>{messages.shell.footer.about}</Link>
    </p>
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

/** One of several choices in a native list, which every device knows how to open. */
function ThemeChoiceControl<Choice extends string>(props: {
  readonly label: string;
  readonly choice: Choice;
  readonly options: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <label
      data-control="theme"
      className="needs-script flex min-h-11 items-center justify-between gap-2 border-grid text-muted max-md:border-t md:min-h-0 md:pb-3.75 md:whitespace-nowrap"
    >
      <span className="md:max-[56.25rem]:sr-only">{props.label}</span>
      <span className="relative inline-flex items-center text-ink">
        <select
          className="min-h-7 appearance-none bg-transparent pr-5.5"
          autoComplete="off"
          value={props.choice}
          onChange={(event) => {
            const chosen = props.options.find(({ value }) => value === event.target.value);
            if (chosen !== undefined) props.onChoose(chosen.value);
          }}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value} className="bg-paper text-ink">
              {label}
            </option>
          ))}
        </select>
        <Chevron className="pointer-events-none absolute right-0" />
      </span>
    </label>
  );
}

interface DataFile {
  readonly name: FileName | 'schema';
  readonly href: string;
}

/** Version of the data, what can be taken away under which licence, and what the page does not do. */
function Footer(props: {
  readonly about: ReactNode;
  readonly version: string;
  /** Day of the release, in words. */
  readonly released: string;
  readonly files: readonly DataFile[];
  /** Saves everything at once. */
  readonly download?: ReactNode;
  /** Where a picture from here is brought back. */
  readonly reopen: ReactNode;
}) {
  const { messages } = useLanguage();
  const words = messages.shell.footer;
  const version = <strong>{words.versionLead(props.version)}</strong>;
  return (
    <footer className="mt-24 border-t border-ink pt-6 pb-12 text-muted [&_strong]:text-ink">
      <div className="grid-12 gap-y-6">
        <div className="span-4">
          <p>
            <SentenceText of={words.version<ReactNode>(version, props.released)} />
          </p>
          {props.about}
        </div>
        <div className="span-4">
          <p>
            <strong>{words.takeLead}</strong> {words.take}
          </p>
          <ul className="inline">
            {props.files.map(({ name, href }) => (
              <li key={name} className="inline not-first:before:content-[',_']">
                <a href={href}>{words.files[name]}</a>
              </li>
            ))}
          </ul>
          {props.download}
          <p>{words.licence}</p>
        </div>
        <div className="span-4">
          <p>
            <strong>{words.quietLead}</strong> {words.quiet}
          </p>
          {props.reopen}
        </div>
      </div>
    </footer>
  );
}
