import type { ReactNode } from 'react';
import { useLanguage } from '../../state/language';

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
      className="year"
      {...(count === 0 ? { 'aria-hidden': true } : { 'data-year': year })}
      aria-labelledby={`year-${year}`}
    >
      <header className="mb-2 flex items-baseline justify-between break-after-avoid md:block">
        <h2 className="text-[2rem]/10 tracking-[-0.02em] md:text-[2.5rem]/12" id={`year-${year}`}>
          {year}
        </h2>
        <p className="text-muted">{messages.filters.events(count, format.number(count))}</p>
      </header>
      <ol>{props.children}</ol>
    </section>
  );
}
