import { spanOfEvents } from '../../selectors/filters/event-groups';
import { FilterNotice } from './filter-notice';
import { useAddress } from '../../state/address';
import { useDataFile } from '../../state/data-files';

/** Says what of the address was set aside, once it is known which topics and years there are. */
export function AddressNotice() {
  const { rejected, dismissRejected } = useAddress();
  const events = useDataFile('events');
  if (events.state !== 'ready') return null;
  const span = spanOfEvents(events.data.events);
  if (span === null) return null;
  return <FilterNotice rejected={rejected} span={span} onDismiss={dismissRejected} />;
}
