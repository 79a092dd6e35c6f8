import { useLanguage } from '../views/language';
import { useAddress } from './address';
import { AnnouncementsSection } from './announcements-section';
import { ChartRows } from './chart-rows';
import { SteppedAside } from './chart-slot';
import { CriticalListSection, SixtySection } from './critical-list-section';
import { FilterPanel } from './filter-panel';
import { MineralCards } from './mineral-cards';
import { PageHead } from './page';

/** The critical-minerals panel: three minerals in cards, then every chart, list and announcement. */
export function MineralsPage() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  return (
    <>
      <FilterPanel layout="bar" />
      <SteppedAside path="/minerals" />
      <PageHead
        title={words.title}
        lede={filters.origin === 'document' ? words.ledeDocuments : words.lede}
      />
      <MineralCards />
      <ChartRows path="/minerals" beside={{ 'rare-earths-and-lithium': <SixtySection /> }} />
      <div className="band">
        <CriticalListSection />
      </div>
      <div className="band">
        <AnnouncementsSection />
      </div>
    </>
  );
}
