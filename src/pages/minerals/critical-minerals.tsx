import type { CriticalList } from '../../selectors/critical-list';
import { useLanguage } from '../../state/language';

/** The U.S. list of critical minerals, with those that Kazakhstan is published to produce. */
export function CriticalMinerals({ list }: { readonly list: CriticalList }) {
  const { messages } = useLanguage();
  const words = messages.pages.minerals;
  return (
    <>
      <ul className="gap-6 rule pt-3 [columns:8rem_6]">
        {list.minerals.map(({ name, addedIn2025, isMinedInKazakhstan }) => (
          <li
            key={name}
            className={`flex min-h-8 break-inside-avoid items-center gap-2 ${isMinedInKazakhstan ? 'font-semibold' : ''}`}
            data-mined={isMinedInKazakhstan}
            data-added={addedIn2025}
          >
            <MinedMark isMined={isMinedInKazakhstan} />
            <span>
              {name}
              {isMinedInKazakhstan ? <span className="sr-only">, {words.listMined}</span> : null}
              {addedIn2025 ? (
                <span className="text-tiny font-normal text-muted">
                  {' '}
                  <span aria-hidden="true">{words.listAddedShort}</span>
                  <span className="sr-only">{words.listAdded}</span>
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <p
        className="mt-3 flex flex-wrap gap-x-6 text-small text-muted [&>span]:inline-flex [&>span]:items-center [&>span]:gap-2"
        aria-hidden="true"
      >
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
      className="mark text-kz"
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
