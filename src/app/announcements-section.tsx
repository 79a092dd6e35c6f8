import type { MineralsLedger } from '../dataset/ledger';
import { selectAnnouncements } from '../selectors/announcements';
import { concernsMinerals } from '../selectors/lithium-and-rare-earths';
import { AnnouncementEntry } from '../views/announcement-entry';
import { FigureSection } from '../views/figure-section';
import { useLanguage } from '../views/language';
import { useAddress } from './address';
import { useCited } from './cited';
import { WithDocuments } from './with-documents';

/** Every number that somebody has announced, apart from all that is counted. */
export function AnnouncementsSection() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  if (!concernsMinerals(filters)) return null;
  return (
    <FigureSection
      title={words.announcementsTitle}
      subtitle={words.announcementsUnit}
      id="announcements"
    >
      <WithDocuments names={['minerals']}>
        {({ minerals }) => <List minerals={minerals} />}
      </WithDocuments>
    </FigureSection>
  );
}

function List({ minerals }: { readonly minerals: MineralsLedger }) {
  const { messages } = useLanguage();
  const cited = useCited();
  const { filters } = useAddress().address;
  const kept = selectAnnouncements(minerals.announcements, filters);
  if (kept.length === 0) return <p>{messages.pages.minerals.announcedNothing}</p>;
  return (
    <ul className="announcements">
      {kept.map((announcement) => (
        <li key={announcement.id} data-announcement={announcement.id}>
          <AnnouncementEntry place="list" announcement={announcement} cited={cited} />
        </li>
      ))}
    </ul>
  );
}
