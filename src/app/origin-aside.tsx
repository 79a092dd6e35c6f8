import { useLanguage } from '../views/language';
import { useAddress } from './address';

/** Says that one origin steps aside on a page that has no charts to say so. */
export function OriginAside() {
  const { messages } = useLanguage();
  const { address, change } = useAddress();
  const { filters } = address;
  const words = messages.pages.originOnly;
  if (filters.origin === 'all') return null;
  return (
    <div className="stepped-aside" role="status">
      <p>
        {words[filters.origin]}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => change({ filters: { ...filters, origin: 'all' } })}
        >
          {words.showAll}
        </button>
      </p>
    </div>
  );
}
