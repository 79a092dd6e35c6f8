import type { Citations } from '../../dataset/citations';
import type { Claim } from '../../dataset/ledger';
import type { Topic } from '../../features/filters/topic-name';

/** What every event of the list is shown with. */
export interface EventContext {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly cited: Citations;
  /** The claims in which an article speaks of an event, by its id; absent until they have arrived. */
  readonly claims?: ReadonlyMap<string, readonly Claim[]>;
  /** The event that the address names, or null. */
  readonly target: string | null;
  /** The address of an event with the site's folder. */
  readonly linkTo: (id: string) => string;
  /** Goes to an event and copies its address; gives whether it could be copied. */
  readonly onFollow: (id: string) => Promise<boolean>;
}
