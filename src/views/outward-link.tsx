import type { ReactNode } from 'react';
import { useLanguage } from './language';

/** A link to a page that is not ours; the arrow is drawn, since the fonts have none. */
export function OutwardLink(props: {
  readonly href: string;
  /** Id of the source that the link leads to. */
  readonly source?: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const { messages } = useLanguage();
  return (
    <a href={props.href} rel="noreferrer" data-source={props.source} title={props.title}>
      {props.children}
      <span className="sr-only"> ({messages.shell.outward})</span>
      <svg
        className="outward"
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
