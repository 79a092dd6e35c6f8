import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { EventsLedger, Ledger } from '../../dataset/ledger';
import { uranium } from '../../dataset/minerals-ledger';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { selectClaims } from '../../selectors/claims';
import { selectEventsByYear } from '../../selectors/events-by-year';
import { sortEvents } from '../../selectors/filters/event-groups';
import { selectEvents } from '../../selectors/filters/events';
import { concernsUranium, selectUraniumFacts } from '../../selectors/uranium-facts';
import { useAddress } from '../../state/address';
import { articleName } from '../../state/article-name';
import { useDataFiles } from '../../state/data-files';
import { useHrefs } from '../../state/hrefs';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';
import { VerdictSummary } from '../../ui/verdict-summary';

/** One finding on minerals and one on diplomacy, beside the one on trade above. */
export function Findings() {
  const minerals = useDataFiles(['minerals', 'claims', 'documents']);
  const events = useDataFiles(['events']);
  return (
    <div className="grid-12 gap-y-0 pt-5 md:pt-6">
      <div className="span-7">
        {minerals.state === 'ready' ? <OnMinerals {...minerals.data} /> : null}
      </div>
      <div className="span-5">
        {events.state === 'ready' ? <OnDiplomacy events={events.data.events} /> : null}
      </div>
    </div>
  );
}

function Finding(props: {
  readonly about: ReactNode;
  readonly finding: ReactNode;
  readonly foot: ReactNode;
}) {
  return (
    <section className="border-t border-ink pt-2.5 pb-4" data-part="finding">
      <h2 className="font-sans text-base font-semibold text-muted">{props.about}</h2>
      <p className="mt-0.5 font-serif text-title/7 font-semibold">{props.finding}</p>
      <div className="mt-1.5 text-muted">{props.foot}</div>
    </section>
  );
}

/** Kazakhstan's and China's part of the uranium mined, with the verdicts on what the articles say of it. */
function OnMinerals({
  minerals,
  claims,
  documents,
}: Pick<Ledger, 'minerals' | 'claims' | 'documents'>) {
  const { messages } = useLanguage();
  const { page } = useHrefs();
  const { filters } = useAddress().address;
  const words = messages.pages.overview;
  const facts = concernsUranium(filters)
    ? selectUraniumFacts(minerals, filters, messages.pages.formulas.worldShare)
    : null;
  if (facts === null) return null;
  const featured = minerals.mineralById.get(uranium)?.featuredClaims ?? [];
  const own = selectClaims(
    featured.flatMap(({ claim }) => claims.claimById.get(claim) ?? []),
    filters,
  );
  const share = (
    <CitedNumber
      name="keys/uranium-kazakhstan"
      observation={facts.kazakhstanShare}
      form="percent"
      decimals={1}
    />
  );
  const year = String(facts.year);
  return (
    <Finding
      about={<Link to={page('/minerals')}>{words.findings.minerals}</Link>}
      finding={
        <SentenceText
          of={(facts.isLargest ? words.mostUranium : words.someUranium)<ReactNode>(share, year)}
        />
      }
      foot={
        <>
          {facts.chinaShare === undefined ? null : (
            <p>
              <SentenceText
                of={words.chineseUranium<ReactNode>(
                  <CitedNumber
                    name="keys/uranium-china"
                    observation={facts.chinaShare}
                    form="percent"
                    decimals={1}
                  />,
                )}
              />
            </p>
          )}
          <VerdictSummary claims={own} nameOf={(id) => articleName(documents, id)} />
        </>
      }
    />
  );
}

/** The year with most events, and the newest of them. */
function OnDiplomacy({ events: { events } }: { readonly events: EventsLedger }) {
  const { messages, format } = useLanguage();
  const hrefs = useHrefs();
  const { filters } = useAddress().address;
  const words = messages.pages.overview;
  const byYear = selectEventsByYear(events, filters, messages.charts['events-by-year'].formula);
  const newest = sortEvents(selectEvents(events, filters), 'oldest').at(-1);
  const greatest = byYear?.greatest.at(-1);
  // A count of events rests on what they cite, which the articles alone are not.
  if (filters.origin === 'document') return null;
  if (byYear === null || newest === undefined || greatest === undefined) return null;
  const count = <CitedNumber name="overview/most-events" observation={greatest} form="number" />;
  return (
    <Finding
      about={<Link to={hrefs.page('/timeline')}>{words.findings.diplomacy}</Link>}
      finding={
        <SentenceText
          of={words.mostEvents<ReactNode>(
            { count: greatest.value, year: String(greatest.period.year) },
            count,
            String(byYear.span.first),
          )}
        />
      }
      foot={
        <p data-part="newest-event">
          <SentenceText
            of={words.newestEvent<ReactNode>(
              format.periodShort(newest.period),
              <Link to={hrefs.event(newest.id)}>{newest.title}</Link>,
            )}
          />
        </p>
      }
    />
  );
}
