import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ChartSlot, SteppedAside } from '../../features/chart/chart-slot';
import { FilterPanel } from '../../features/filters/filter-panel';
import { useDataFiles } from '../../state/data-files';
import { useHrefs } from '../../state/hrefs';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';
import { pages } from '../pages';
import { Findings } from './findings';
import { LatestEvents } from './latest-events';
import { OverviewLead } from './overview-lead';
import { WorldSharesOfMinerals } from './world-shares';

/** The first page: what this is, the answer on trade, minerals and diplomacy, then the filters and what they rule. */
export function OverviewPage() {
  return (
    <>
      <StandingLine />
      <OverviewLead />
      <Findings />
      <FilterPanel layout="bar" listsEvents />
      <SteppedAside rows={pages.overview.charts} />
      <div className="band grid-12">
        <div className="span-7">
          <ChartSlot id="trade-headline" />
        </div>
        <div className="span-5">
          <LatestEvents />
        </div>
      </div>
      <div className="band grid-12">
        <div className="span-7">
          <WorldSharesOfMinerals />
        </div>
        <div className="span-5">
          <ChartSlot id="claims-by-verdict" />
        </div>
      </div>
      <div className="band">
        <ChartSlot id="events-by-year" />
      </div>
    </>
  );
}

/** What this is, who made it, and how new it is. */
function StandingLine() {
  const { messages, format } = useLanguage();
  const { page } = useHrefs();
  const loaded = useDataFiles(['documents', 'sources']);
  const words = messages.pages.overview;
  return (
    <p className="pt-3 text-muted">
      {loaded.state === 'ready' ? (
        <SentenceText
          of={words.standing<ReactNode>(
            {
              articles: loaded.data.documents.documents.length,
              released: format.period(loaded.data.sources.releasedOn),
            },
            <Link to={page('/about')}>{messages.citing.author}</Link>,
          )}
        />
      ) : (
        words.ledePlain
      )}
    </p>
  );
}
