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
      className="masthead"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setIsOpen(false);
        opener.current?.focus();
      }}
    >
      <Link className="wordmark" to={props.home}>
        {messages.shell.name}
      </Link>
      <button
        ref={opener}
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls="masthead-panel"
        onClick={() => setIsOpen(!isOpen)}
      >
        {messages.shell.menu}
        <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true" fill="none">
          <path d="M0 1h20M0 7h20M0 13h20" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </button>
      <div id="masthead-panel" className="masthead-panel" data-open={isOpen}>
        <nav aria-label={messages.shell.pagesLabel}>
          <ul>
            {props.pages.map((page) => (
              <li key={page.href}>
                <Link
                  to={page.href}
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
