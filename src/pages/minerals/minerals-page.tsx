import { pages } from '../pages';
import { useLanguage } from '../../state/language';
import { useAddress } from '../../state/address';
import { ChartRows } from '../../features/chart/chart-rows';
import { SteppedAside } from '../../features/chart/chart-slot';
import { CriticalListSection, CriticalMineralCount } from './critical-list-section';
import { FilterPanel } from '../../features/filters/filter-panel';
import { MineralCards } from './mineral-cards';
import { PageHead } from '../../state/page';
import type { MineralsLedger } from '../../dataset/minerals-ledger';
import { selectAnnouncements } from '../../selectors/announcements';
import { concernsMinerals } from '../../selectors/lithium-and-rare-earths';
import { AnnouncementEntry } from './announcement-entry';
import { TitledSection } from '../../ui/titled-section';
import { useCited } from '../../state/cited';
import { WithDataFiles } from '../../ui/with-data-files';

/** The critical-minerals panel: three minerals in cards, then every chart, list and announcement. */
export function MineralsPage() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  return (
    <>
      <FilterPanel layout="bar" />
      <SteppedAside rows={pages.minerals.charts} />
      <PageHead
        title={words.title}
        lede={filters.origin === 'document' ? words.ledeArticles : words.lede}
      />
      <MineralCards />
      <ChartRows
        rows={pages.minerals.charts}
        beside={{ 'rare-earths-and-lithium': <CriticalMineralCount /> }}
      />
      <div className="band">
        <CriticalListSection />
      </div>
      <div className="band">
        <AnnouncementsSection />
      </div>
    </>
  );
}

/** Every number that somebody has announced, apart from all that is counted. */
function AnnouncementsSection() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  if (!concernsMinerals(filters)) return null;
  return (
    <TitledSection
      title={words.announcementsTitle}
      subtitle={words.announcementsUnit}
      id="announcements"
    >
      <WithDataFiles names={['minerals']}>
        {({ minerals }) => <List minerals={minerals} />}
      </WithDataFiles>
    </TitledSection>
  );
}

/** So many announcements stand open; the others are folded. */
const open = 3;

function List({ minerals }: { readonly minerals: MineralsLedger }) {
  const { messages, format } = useLanguage();
  const cited = useCited();
  const { filters } = useAddress().address;
  const kept = selectAnnouncements(minerals.announcements, filters);
  if (kept.length === 0) return <p>{messages.pages.minerals.announcedNothing}</p>;
  const entries = kept.map((announcement) => (
    <li key={announcement.id} data-announcement={announcement.id} className="rule pt-3.5 pb-6">
      <AnnouncementEntry place="list" announcement={announcement} cited={cited} />
    </li>
  ));
  const look = 'grid gap-x-6 md:grid-cols-2 lg:grid-cols-3';
  const folded = kept.length - open;
  return (
    <>
      <ul className={look}>{entries.slice(0, open)}</ul>
      {folded < 1 ? null : (
        <details className="rule">
          <summary className="link py-3">
            {messages.pages.minerals.announcedMore(folded, format.number(folded))}
          </summary>
          <ul className={look}>{entries.slice(open)}</ul>
        </details>
      )}
    </>
  );
}
