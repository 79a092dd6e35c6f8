import type { Observation } from '../dataset/observation';
import { parsePeriod } from '../dataset/period';
import type { Announcement } from '../dataset/schema/minerals';
import { isInYears } from './passes';
import type { Filters } from './filters';

/** Announcements that the filters leave, the latest first. None comes from the documents. */
export function selectAnnouncements(
  announcements: readonly Announcement[],
  filters: Filters,
): readonly Announcement[] {
  if (filters.origin === 'document') return [];
  return announcements
    .filter(({ date }) => isInYears(parsePeriod(date).year, filters))
    .sort((one, other) => other.date.localeCompare(one.date));
}

/** The number that is announced, as a number with a source. It is no measurement. */
export function announcedObservation(announcement: Announcement): Observation {
  const { value, unit, date, source } = announcement;
  return { kind: 'projected', value, unit, period: parsePeriod(date), sources: [source] };
}
