import type { ReactNode } from 'react';
import { useLanguage } from './language';

/** A year of the timeline: its heading, how many events it shows, and their list. Out of sight where it shows none. */
export function YearSection(props: {
  readonly year: number;
  readonly count: number;
  /** The events as entries of a list; more than are counted where some are out of sight. */
  readonly children: ReactNode;
}) {
  const { messages, format } = useLanguage();
  const { year, count } = props;
  return (
    <section
      className={count === 0 ? undefined : 'year'}
      hidden={count === 0}
      data-year={count === 0 ? undefined : year}
      aria-labelledby={`year-${year}`}
    >
      <header>
        <h2 id={`year-${year}`}>{year}</h2>
        <p>{messages.filters.events(count, format.number(count))}</p>
      </header>
      <ol>{props.children}</ol>
    </section>
  );
}
