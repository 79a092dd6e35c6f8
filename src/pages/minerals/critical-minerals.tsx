import type { CriticalList } from '../../selectors/critical-list';
import { useLanguage } from '../../state/language';

/** The U.S. list of critical minerals, with those that Kazakhstan is published to produce. */
export function CriticalMinerals({ list }: { readonly list: CriticalList }) {
  const { messages } = useLanguage();
  const words = messages.pages.minerals;
  return (
    <>
      <ul className="critical-list">
        {list.minerals.map(({ name, addedIn2025, isMinedInKazakhstan }) => (
          <li key={name} className={isMinedInKazakhstan ? 'mined' : undefined}>
            <MinedMark isMined={isMinedInKazakhstan} />
            <span>
              {name}
              {isMinedInKazakhstan ? <span className="sr-only">, {words.listMined}</span> : null}
              {addedIn2025 ? (
                <span className="added">
                  {' '}
                  <span aria-hidden="true">{words.listAddedShort}</span>
                  <span className="sr-only">{words.listAdded}</span>
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="list-key figure-note" aria-hidden="true">
        <span>
          <MinedMark isMined /> {words.listMined}
        </span>
        <span>
          <MinedMark isMined={false} /> {words.listNotMined}
        </span>
        <span>{words.listAddedLegend}</span>
      </p>
    </>
  );
}

function MinedMark({ isMined }: { readonly isMined: boolean }) {
  return (
    <svg
      className="mark kz"
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      fill="none"
    >
      {isMined ? (
        <circle cx="6" cy="6" r="5.5" fill="currentColor" />
      ) : (
        <path d="M3.5 6h5" stroke="var(--color-edge)" strokeWidth="1.5" />
      )}
    </svg>
  );
}
