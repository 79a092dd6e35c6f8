import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { RelatedEvidence } from '../../selectors/related-evidence';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { SentenceText } from '../../ui/sentence-text';

/** Where to look on for a claim: charts and events that rest on the same sources. */
export function RelatedEvidenceLinks(props: {
  readonly relatedEvidence: RelatedEvidence;
  /** Title of a chart. */
  readonly titleOf: (chart: string) => string;
}) {
  const { messages, format } = useLanguage();
  const hrefs = useHrefs();
  const { charts, events } = props.relatedEvidence;
  const words = messages.ledger;
  const links = (items: readonly ReactNode[]) => <SentenceText of={words.linked(items)} />;
  return (
    <div className="lg:col-span-full">
      <h5 className="mb-1 font-semibold">{words.relatedEvidence}</h5>
      {charts.length + events.length === 0 ? <p>{words.noRelatedEvidence}</p> : null}
      {charts.length === 0 ? null : (
        <p data-bearings="charts">
          {words.relatedCharts}{' '}
          {links(
            charts.map((id) => (
              <Link key={id} to={hrefs.page(`/chart/${id}`)}>
                {props.titleOf(id)}
              </Link>
            )),
          )}
        </p>
      )}
      {events.length === 0 ? null : (
        <p data-bearings="events">
          {words.relatedEvents}{' '}
          {links(
            events.map(({ id, title, period }) => (
              <Link key={id} to={hrefs.event(id)}>
                {words.relatedEvent(title, format.period(period))}
              </Link>
            )),
          )}
        </p>
      )}
    </div>
  );
}
