import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { uranium, type Mineral, type MineralsLedger } from '../../dataset/minerals-ledger';
import {
  concernsMinerals,
  featuredMinerals,
  selectMineralFacts,
} from '../../selectors/lithium-and-rare-earths';
import { concernsUranium, selectUraniumFacts } from '../../selectors/uranium-facts';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { barsOf, ShareBars, type ShareBar } from '../../features/chart/share-bars';
import { CitedLine } from '../../ui/cited-line';
import { nameMineral } from '../../features/filters/topic-name';
import { restsOnEstimate } from '../../charts/cells';
import { useAddress } from '../../state/address';
import { useCited } from '../../state/cited';
import { WithDataFiles } from '../../ui/with-data-files';

interface MineralShares_ {
  readonly mineral: Mineral;
  readonly year: number;
  readonly bars: readonly ShareBar[];
}

/** Kazakhstan's and China's share of what the world mines of the three minerals that the articles name. */
export function WorldSharesOfMinerals() {
  const { filters } = useAddress().address;
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  if (!concernsUranium(filters) && !concernsMinerals(filters)) return null;
  return (
    <TitledSection
      title={words.worldShares}
      subtitle={words.worldSharesUnit}
      id="minerals-at-a-glance"
    >
      <WithDataFiles names={['minerals']}>
        {({ minerals }) => <WorldShareBars minerals={minerals} />}
      </WithDataFiles>
    </TitledSection>
  );
}

function WorldShareBars({ minerals }: { readonly minerals: MineralsLedger }) {
  const { messages } = useLanguage();
  const { page } = useHrefs();
  const cited = useCited();
  const { filters } = useAddress().address;
  const words = messages.pages.overview;
  const formula = messages.pages.formulas.worldShare;
  const uraniumFacts = useMemo(
    () => (concernsUranium(filters) ? selectUraniumFacts(minerals, filters, formula) : null),
    [minerals, filters, formula],
  );
  const others = useMemo(
    () =>
      (concernsMinerals(filters) ? featuredMinerals(minerals) : []).flatMap(
        (mineral): readonly MineralShares_[] => {
          const facts = selectMineralFacts(minerals, mineral.id, filters);
          return facts === null ? [] : [{ mineral, year: facts.year, bars: barsOf(facts) }];
        },
      ),
    [minerals, filters],
  );
  const lists = cited.get(minerals.lithiumAndRareEarths.source);
  const publisher = lists?.kind === 'source' ? lists.entry.publisher : null;
  const ofUranium = minerals.mineralById.get(uranium);
  const rows: readonly MineralShares_[] = [
    ...(uraniumFacts === null || ofUranium === undefined
      ? []
      : [{ mineral: ofUranium, year: uraniumFacts.year, bars: barsOf(uraniumFacts) }]),
    ...others,
  ];
  if (rows.length === 0) return <p>{messages.pages.minerals.measuredNothing}</p>;
  return (
    <>
      <dl>
        {rows.map(({ mineral, year, bars }) => (
          <div
            key={mineral.id}
            className="grid gap-x-6 rule py-2.5 md:grid-cols-[9.5rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">
              {nameMineral(messages, mineral)}
              <span className="ml-1.5 text-[0.9375rem] font-normal text-muted md:ml-0 md:block">
                {(isEstimated(bars) ? words.worldSharesEstimate : words.worldSharesYear)(
                  String(year),
                )}
              </span>
            </dt>
            <dd>
              <ShareBars name={`glance/${mineral.id}`} bars={bars} className="mt-1" />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        {uraniumFacts?.isLargest === true ? words.worldSharesLargest : null}{' '}
        {others.length === 2 && publisher !== null ? words.worldSharesNone(publisher) : null}
      </p>
      <div className="figure-foot rule pt-2 text-small/6 text-muted md:flex md:justify-between">
        <CitedLine
          of={rows.flatMap(({ bars }) => bars.map(({ share }) => share))}
          cited={cited}
          className=""
        />
        <p className="flex flex-none text-ink max-md:mt-1.5 print:hidden">
          <Link to={page('/minerals')}>{words.worldSharesMore}</Link>
        </p>
      </div>
    </>
  );
}

/** Whether nothing in the row is firmer than an estimate. */
function isEstimated(bars: readonly ShareBar[]): boolean {
  const counted = bars.filter(({ share }) => share.kind !== 'missing');
  return counted.length > 0 && counted.every(({ share }) => restsOnEstimate(share));
}
