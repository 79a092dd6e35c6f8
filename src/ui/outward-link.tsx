import type { ReactNode } from 'react';
import { LinkWords } from './foreign-words';
import { useLanguage } from '../state/language';

/** A link to a page that is not ours; the arrow is drawn, since the fonts have none. */
export function OutwardLink(props: {
  readonly href: string;
  /** Id of the source that the link leads to. */
  readonly source?: string;
  readonly title?: string;
  /** Language of the title, where it is not that of the page. */
  readonly titleLang?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { messages } = useLanguage();
  return (
    <a
      className={props.className}
      href={props.href}
      rel="noreferrer"
      data-source={props.source}
      title={props.title}
      // A tooltip speaks the language of its element; the words within are again the page's.
      lang={props.titleLang}
    >
      <LinkWords title={props.titleLang}>
        {props.children}
        <span className="sr-only"> ({messages.shell.outward})</span>
      </LinkWords>
      <svg
        className="mark ml-[3px] inline-block align-[-1px] print:hidden"
        width="13"
        height="13"
        viewBox="0 0 16 16"
        fill="none"
        aria-hidden="true"
      >
        <path
          d="M6 4h6v6M12 4 4.5 11.5"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </a>
  );
}
