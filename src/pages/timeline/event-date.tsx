import { memo } from 'react';
import type { DatedEvent } from '../../dataset/ledger';
import type { Period } from '../../dataset/period';
import type { Messages } from '../../messages/messages';
import type { Formatter } from '../../charts/format';
import { useLanguage } from '../../state/language';

/** A date under the heading of its year, as exact as it is known. */
export const EventDate = memo(function EventDate(props: {
  readonly event: DatedEvent;
  /** Whether the event above it in the list is of the same day. */
  readonly isSameDay: boolean;
}) {
  const { messages, format } = useLanguage();
  const { event, isSameDay } = props;
  const words = messages.timeline;
  const { period } = event;
  const date = describeDate(event, messages, format);
  return (
    <time dateTime={event.period.text}>
      {isSameDay ? (
        <>
          <span className="date-same font-normal text-muted" aria-hidden="true">
            {words.sameDay}
          </span>
          <span className="sr-only">{date}</span>
        </>
      ) : (
        date
      )}
      {period.precision === 'month' ? <Exactness>{words.dayNotKnown}</Exactness> : null}
      {event.dateStatus === 'inferred' ? <Exactness>{words.inferred}</Exactness> : null}
    </time>
  );
});

/** How exact a date is, beside it on a phone and below it elsewhere. */
function Exactness(props: { readonly children: string }) {
  return (
    <span className="ml-1.5 font-normal text-muted md:ml-0 md:block md:leading-6">
      {props.children}
    </span>
  );
}

/** The date without its year, which the heading above gives; with it where an event ends in another. */
function describeDate(event: DatedEvent, messages: Messages, format: Formatter): string {
  const words = messages.timeline;
  const { period: start, endPeriod: end } = event;
  if (end === null) return describeDay(start, messages, format);
  if (start.year !== end.year) return words.range(format.period(start), format.period(end));
  if (start.month === end.month && start.day !== undefined && end.day !== undefined) {
    return words.dayRange(String(start.day), String(end.day), monthOf(start, messages));
  }
  return words.range(describeDay(start, messages, format), describeDay(end, messages, format));
}

function describeDay(period: Period, messages: Messages, format: Formatter): string {
  switch (period.precision) {
    case 'day':
      return messages.format.dayOfYear(String(period.day), monthOf(period, messages));
    case 'month':
      return monthOf(period, messages);
    case 'year':
      return messages.timeline.yearOnly;
    case 'quarter':
    case 'months':
      return format.period(period);
  }
}

function monthOf(period: Period, messages: Messages): string {
  return period.month === undefined ? '' : (messages.format.months[period.month - 1] ?? '');
}

/** Whether an event and the one above it in a list are of one known day. */
export function isOfSameDay(event: DatedEvent, above: DatedEvent | undefined): boolean {
  return (
    above?.period.text === event.period.text &&
    event.period.precision === 'day' &&
    above.endPeriod === null &&
    event.endPeriod === null
  );
}
