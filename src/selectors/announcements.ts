import type { DatedAnnouncement } from '../dataset/ledger';
import { isInYears } from './passes';
import type { Filters } from './filters';

/** Announcements that the filters leave, the latest first. None comes from the documents. */
export function selectAnnouncements(
  announcements: readonly DatedAnnouncement[],
  filters: Filters,
): readonly DatedAnnouncement[] {
  if (filters.origin === 'document') return [];
  return announcements
    .filter(({ period }) => isInYears(period.year, filters))
    .sort((one, other) => other.date.localeCompare(one.date));
}
