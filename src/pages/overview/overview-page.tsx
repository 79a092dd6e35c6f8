import { pages } from '../pages';
import { ChartSlot, SteppedAside } from '../../features/chart/chart-slot';
import { FilterPanel } from '../../features/filters/filter-panel';
import { HeadlineFigures } from './headline-figures';
import { LatestEvents } from './latest-events';
import { WorldSharesOfMinerals } from './world-shares';
import { OverviewLead } from './overview-lead';

/** The first page: the trade figure, four numbers checked, minerals, claims, events. */
export function OverviewPage() {
  return (
    <>
      <FilterPanel layout="bar" />
      <SteppedAside rows={pages.overview.charts} />
      <div className="grid-12 gap-y-10 pt-6 md:pt-12">
        <div className="span-5">
          <OverviewLead />
        </div>
        <div className="span-7">
          <ChartSlot id="trade-headline" />
        </div>
      </div>
      <HeadlineFigures />
      <div className="band grid-12">
        <div className="span-7">
          <WorldSharesOfMinerals />
        </div>
        <div className="span-5">
          <ChartSlot id="claims-by-verdict" />
        </div>
      </div>
      <div className="band grid-12">
        <div className="span-7">
          <LatestEvents />
        </div>
        <div className="span-5">
          <ChartSlot id="events-by-year" />
        </div>
      </div>
    </>
  );
}
