import type { DatedEvent } from '../dataset/ledger';
import { useLanguage } from './language';

/** Who took part and where, folded: the search reads them too. */
export function EventInvolved({ event }: { readonly event: DatedEvent }) {
  const { messages, format } = useLanguage();
  const words = messages.timeline;
  if (event.actors.length === 0 && event.places.length === 0) return null;
  return (
    <details className="event-involved">
      <summary>{words.involved}</summary>
      <dl>
        {event.actors.length === 0 ? null : (
          <div>
            <dt>{words.actors}</dt>
            <dd>{format.list(event.actors)}</dd>
          </div>
        )}
        {event.places.length === 0 ? null : (
          <div>
            <dt>{words.places}</dt>
            <dd>{format.list(event.places)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
