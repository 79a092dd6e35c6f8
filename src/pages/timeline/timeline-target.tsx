import type { DatedEvent } from '../../dataset/ledger';
import { useLanguage } from '../../state/language';
import { Notice } from '../../ui/notice';

/** Reports an event that the address names and the list does not show. */
export function TimelineTarget(props: {
  /** The event of the address; null where there is none by that id. */
  readonly event: DatedEvent | null;
  readonly onClear: () => void;
}) {
  const { messages } = useLanguage();
  const words = messages.timeline;
  if (props.event === null) return <Notice>{words.unknown}</Notice>;
  return (
    <Notice
      action={
        <button type="button" className="link" onClick={props.onClear}>
          {words.showHidden}
        </button>
      }
    >
      {words.hidden(props.event.title)}
    </Notice>
  );
}
