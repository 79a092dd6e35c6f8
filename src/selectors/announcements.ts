import type { Announcement } from '../dataset/minerals-ledger';
import { isInYears, type Filters } from './filters/filters';

/** Announcements that the filters leave, the latest first. None comes from the articles. */
export function selectAnnouncements(
  announcements: readonly Announcement[],
  filters: Filters,
): readonly Announcement[] {
  if (filters.origin === 'document') return [];
  return announcements
    .filter(({ observation }) => isInYears(observation.period.year, filters))
    .sort((one, other) => other.observation.period.text.localeCompare(one.observation.period.text));
}
