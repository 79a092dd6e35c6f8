import type { ReactNode } from 'react';
import { useLanguage } from './language';

/** A year of the timeline: its heading, how many events it holds, and their list. */
export function YearSection(props: {
  readonly year: number;
  readonly count: number;
  /** The events as entries of a list. */
  readonly children: ReactNode;
}) {
  const { messages, format } = useLanguage();
  const { year, count } = props;
  return (
    <section className="year" data-year={year} aria-labelledby={`year-${year}`}>
      <header>
        <h2 id={`year-${year}`}>{year}</h2>
        <p>{messages.filters.events(count, format.number(count))}</p>
      </header>
      <ol>{props.children}</ol>
    </section>
  );
}
