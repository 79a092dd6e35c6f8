import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Bearings } from '../../selectors/claim-bearings';
import { useLanguage } from '../../state/language';
import { usePlaces } from '../../state/places';
import { SentenceText } from '../../ui/sentence-text';

/** Where to look on for a claim: charts and events that rest on the same sources. */
export function ClaimBearings(props: {
  readonly bearings: Bearings;
  /** Title of a chart. */
  readonly titleOf: (chart: string) => string;
}) {
  const { messages, format } = useLanguage();
  const places = usePlaces();
  const { charts, events } = props.bearings;
  const words = messages.ledger;
  const links = (items: readonly ReactNode[]) => <SentenceText of={words.linked(items)} />;
  return (
    <div className="across">
      <h5>{words.bearings}</h5>
      {charts.length + events.length === 0 ? <p>{words.noBearings}</p> : null}
      {charts.length === 0 ? null : (
        <p data-bearings="charts">
          {words.bearingCharts}{' '}
          {links(
            charts.map((id) => (
              <Link key={id} to={places.page(`/chart/${id}`)}>
                {props.titleOf(id)}
              </Link>
            )),
          )}
        </p>
      )}
      {events.length === 0 ? null : (
        <p data-bearings="events">
          {words.bearingEvents}{' '}
          {links(
            events.map(({ id, title, period }) => (
              <Link key={id} to={places.event(id)}>
                {words.bearingEvent(title, format.period(period))}
              </Link>
            )),
          )}
        </p>
      )}
    </div>
  );
}
