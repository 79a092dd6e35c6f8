import type { ChartId } from '../specs/chart-ids';
import { useLanguage } from '../views/language';
import { useAddress } from './address';
import { AnnouncementsSection } from './announcements-section';
import { ChartSlot, SteppedAside } from './chart-slot';
import { CriticalListSection, SixtySection } from './critical-list-section';
import { FilterPanel } from './filter-panel';
import { MineralCards } from './mineral-cards';
import { PageHead } from './page';

const charts: readonly ChartId[] = [
  'mineral-shares',
  'uranium-by-country',
  'us-uranium-origin',
  'uranium-share',
  'us-imports-from-kazakhstan',
  'rare-earths-and-lithium',
];

/** The critical-minerals panel: three minerals in cards, then every chart, list and announcement. */
export function MineralsPage() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  return (
    <>
      <FilterPanel layout="bar" />
      <SteppedAside ids={charts} />
      <PageHead
        title={words.title}
        lede={filters.origin === 'document' ? words.ledeDocuments : words.lede}
      />
      <MineralCards />
      <div className="band">
        <ChartSlot id="mineral-shares" />
      </div>
      <div className="band grid-12">
        <div className="span-7">
          <ChartSlot id="uranium-by-country" />
        </div>
        <div className="span-5">
          <ChartSlot id="us-uranium-origin" />
        </div>
      </div>
      <div className="band grid-12">
        <div className="span-6">
          <ChartSlot id="uranium-share" />
        </div>
        <div className="span-6">
          <ChartSlot id="us-imports-from-kazakhstan" />
        </div>
      </div>
      <div className="band grid-12">
        <div className="span-7">
          <ChartSlot id="rare-earths-and-lithium" />
        </div>
        <div className="span-5">
          <SixtySection />
        </div>
      </div>
      <div className="band">
        <CriticalListSection />
      </div>
      <div className="band">
        <AnnouncementsSection />
      </div>
    </>
  );
}
