import { useMemo, type ReactNode } from 'react';
import type { MineralsLedger } from '../../dataset/minerals-ledger';
import { selectAnnouncements } from '../../selectors/announcements';
import { selectCriticalList, type CriticalList } from '../../selectors/critical-list';
import { concernsMinerals } from '../../selectors/lithium-and-rare-earths';
import { AnnouncementTag } from './announcement-entry';
import { CitedLine } from '../../ui/cited-line';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { useAddress } from '../../state/address';
import { useCited } from '../../state/cited';
import { WithDataFiles } from '../../ui/with-data-files';

/** How many minerals of the list Kazakhstan is said to supply, and how many it is counted for. */
export function CriticalMineralCount() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  if (!concernsMinerals(filters)) return null;
  return (
    <TitledSection title={words.criticalMineralCount} subtitle={words.criticalMineralCountUnit}>
      <WithDataFiles names={['minerals']}>
        {({ minerals }) => <Counts minerals={minerals} />}
      </WithDataFiles>
    </TitledSection>
  );
}

const countLook = 'grid grid-cols-[5.5rem_minmax(0,1fr)] rule pt-4 pb-5';
const numberLook = 'row-start-1 font-serif text-number text-[2.75rem]';

function Counts({ minerals }: { readonly minerals: MineralsLedger }): ReactNode {
  const { messages, format } = useLanguage();
  const cited = useCited();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  const list = useCriticalList(minerals);
  // The latest claim is about the list of 2025; the one before was about the list of 2022.
  const claim = selectAnnouncements(minerals.announcements, filters).find(
    ({ observation }) => observation.unit === 'minerals',
  );
  return (
    <>
      <dl>
        {claim === undefined ? null : (
          <div className={countLook}>
            <dt>
              {words.criticalMineralCountClaimed(
                claim.claimant,
                format.period(claim.observation.period),
              )}
              <AnnouncementTag status={claim.status} />
            </dt>
            <dd className={numberLook}>
              <CitedNumber
                name="critical-list/claimed"
                observation={claim.observation}
                form="number"
              />
            </dd>
          </div>
        )}
        <div className={countLook}>
          <dt>{words.criticalMineralCountPublished(format.number(list.inProducerTable))}</dt>
          <dd className={numberLook}>
            <CitedNumber
              name="critical-list/published"
              observation={list.published}
              form="number"
            />
          </dd>
        </div>
      </dl>
      <CitedLine
        of={[...(claim === undefined ? [] : [claim.observation]), list.published]}
        cited={cited}
      />
    </>
  );
}

/** The list itself, with those marked for which a Kazakh output is published. */
export function CriticalListSection() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.minerals;
  if (!concernsMinerals(filters)) return null;
  return (
    <TitledSection title={words.list} id="critical-list">
      <WithDataFiles names={['minerals']}>
        {({ minerals }) => <ListOfMinerals minerals={minerals} />}
      </WithDataFiles>
    </TitledSection>
  );
}

function ListOfMinerals({ minerals }: { readonly minerals: MineralsLedger }) {
  const { messages, format } = useLanguage();
  const cited = useCited();
  const list = useCriticalList(minerals);
  const added = list.minerals.filter(({ addedIn2025 }) => addedIn2025).length;
  return (
    <>
      <p className="subtitle">
        {messages.pages.minerals.listUnit(
          format.number(list.minerals.length),
          format.number(added),
        )}
      </p>
      <CriticalMinerals list={list} />
      <CitedLine of={[list.published]} cited={cited} />
    </>
  );
}

function useCriticalList(minerals: MineralsLedger) {
  const { messages } = useLanguage();
  const formula = messages.pages.formulas.published;
  return useMemo(() => selectCriticalList(minerals, formula), [minerals, formula]);
}

/** The U.S. list of critical minerals, with those that Kazakhstan is published to produce. */
function CriticalMinerals({ list }: { readonly list: CriticalList }) {
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
