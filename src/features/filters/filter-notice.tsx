import { type YearSpan, spanOfEvents } from '../../selectors/filters/event-groups';
import type { RejectedValue } from '../../selectors/filters/address';
import type { Messages } from '../../messages/messages';
import { useLanguage } from '../../state/language';
import { Notice } from '../../ui/notice';
import { useAddress } from '../../state/address';
import { useDataFile } from '../../state/data-files';

/** Characters of a rejected value that are quoted; an address can be very long. */
const quoted = 40;

/** Tells which values of the address were set aside, and offers to take them out of it. */
export function FilterNotice(props: {
  readonly rejected: readonly RejectedValue[];
  readonly span: YearSpan;
  readonly onDismiss: () => void;
}) {
  const { messages, format } = useLanguage();
  const { rejected, span } = props;
  if (rejected.length === 0) return null;
  const words = messages.filters.rejected;
  const years = format.years(span.first, span.last);
  return (
    <Notice
      action={
        <button type="button" className="link" onClick={props.onDismiss}>
          {words.dismiss}
        </button>
      }
    >
      <p>
        <b>{words.head(rejected.length, format.number(rejected.length))}</b>
      </p>
      <ul>
        {rejected.map((value, index) => (
          <li key={index}>{explain(messages, value, years)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function explain(messages: Messages, { key, value, reason }: RejectedValue, years: string): string {
  const words = messages.filters.rejected;
  const short = value.length > quoted ? `${value.slice(0, quoted)}…` : value;
  switch (reason) {
    case 'repeated':
      return words.repeated(key, short);
    case 'outside-years':
      return words['outside-years'](short, years);
    default:
      return words[reason](short);
  }
}

/** Says what of the address was set aside, once it is known which topics and years there are. */
export function AddressNotice() {
  const { rejected, dismissRejected } = useAddress();
  const events = useDataFile('events');
  if (events.state !== 'ready') return null;
  const span = spanOfEvents(events.data.events);
  if (span === null) return null;
  return <FilterNotice rejected={rejected} span={span} onDismiss={dismissRejected} />;
}
