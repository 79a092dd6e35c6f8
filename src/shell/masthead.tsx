import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLanguage } from '../state/language';

export interface PageLink {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Wordmark, pages and theme. On a phone the pages fold into a menu. */
export function Masthead(props: {
  readonly home: string;
  readonly pages: readonly PageLink[];
  readonly theme: ReactNode;
}) {
  const { messages } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <header
      className="flex min-h-15 flex-wrap items-center justify-between border-b border-ink md:min-h-18 md:items-end md:justify-start"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setIsOpen(false);
        opener.current?.focus();
      }}
    >
      <Link
        className="font-serif text-title/8 font-bold tracking-[-0.015em] no-underline md:mr-[clamp(1.25rem,3.5vw,2.75rem)] md:pb-3.5 md:text-[1.5625rem] md:whitespace-nowrap"
        to={props.home}
      >
        {messages.shell.name}
      </Link>
      <button
        ref={opener}
        type="button"
        className="needs-script inline-flex min-h-11 items-center gap-2.5 pl-4 font-semibold md:hidden print:hidden"
        aria-expanded={isOpen}
        aria-controls="masthead-panel"
        onClick={() => setIsOpen(!isOpen)}
      >
        {messages.shell.menu}
        <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true" fill="none">
          <path d="M0 1h20M0 7h20M0 13h20" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </button>
      <div
        id="masthead-panel"
        className="flex-[0_0_100%] pb-4 max-md:data-[open=false]:hidden md:flex md:flex-1 md:flex-wrap md:items-end md:justify-between md:pb-0 print:hidden"
        data-open={isOpen}
      >
        <nav aria-label={messages.shell.pagesLabel}>
          <ul className="md:flex md:flex-wrap md:gap-x-[clamp(0.875rem,2.2vw,1.75rem)]">
            {props.pages.map((page) => (
              <li key={page.href} className="border-grid max-md:border-t">
                <Link
                  to={page.href}
                  className={`block py-2.5 text-[1.0625rem] no-underline md:-mb-px md:border-b-3 md:pt-0 md:pb-3.75 ${page.isCurrent ? 'border-ink font-semibold' : 'border-transparent hover:border-edge'}`}
                  aria-current={page.isCurrent ? 'page' : undefined}
                  onClick={() => setIsOpen(false)}
                >
                  {page.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {props.theme}
      </div>
    </header>
  );
}
