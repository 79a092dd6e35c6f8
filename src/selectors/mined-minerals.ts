import type { LithiumOrRareEarths, MineralsLedger } from '../dataset/minerals-ledger';
import { valueOf, type Observation } from '../dataset/observation';
import type { Filters } from './filters/filters';
import { chinaRefining, notListed } from './lithium-and-rare-earths';
import { inYears, ofYear } from './observations';
import { worldShares } from './world-shares';

type Years = Pick<Filters, 'from' | 'to'>;

/** What is counted of a mineral in one country, or in the world. */
export interface MinedIn extends Pick<LithiumOrRareEarths, 'mineral' | 'country'> {
  /** The row of the table that gives its output; undefined where none does. */
  readonly row: LithiumOrRareEarths | undefined;
  /** Tonnes, of the chosen years, the latest first. */
  readonly outputs: readonly Observation[];
  /** Per cent, of the latest year: of the world's output, and of apparent consumption. */
  readonly share: Observation | undefined;
  readonly reliance: Observation | undefined;
  /** The country's part in U.S. imports, and in refining, per cent. */
  readonly imports: Observation | undefined;
  readonly refining: Observation | undefined;
}

/** Who mines lithium and rare earths. */
export interface MinedMinerals {
  /** The chosen years with an output, the latest first. */
  readonly years: readonly [number, ...number[]];
  readonly rows: readonly MinedIn[];
}

/** Null where the chosen years hold no output. `formula` says in words how a share is computed. */
export function selectMined(
  minerals: MineralsLedger,
  filters: Years,
  formula: string,
): MinedMinerals | null {
  const outputs = minerals.lithiumAndRareEarths.rows.filter(isOutput);
  const known = inYears(
    outputs.flatMap(({ observations }) => observations),
    filters,
  );
  const [latest, ...before] = [...new Set(known.map(({ period }) => period.year))].sort(
    (one, other) => other - one,
  );
  if (latest === undefined) return null;
  const years = [latest, ...before] as const;
  const ids = [...new Set(outputs.map(({ mineral }) => mineral))];
  const rows = ids.flatMap((mineral) => minersOf(minerals, mineral, { years, filters, formula }));
  return { years, rows };
}

function isOutput({ measure }: LithiumOrRareEarths): boolean {
  return measure === 'mine-output';
}

interface Chosen {
  readonly years: MinedMinerals['years'];
  readonly filters: Years;
  readonly formula: string;
}

/**
 * The world, then the countries by their latest output, then Kazakhstan, which stands in no list of
 * the source; at last countries of which something is known but no output.
 */
function minersOf(
  minerals: MineralsLedger,
  mineral: string,
  { years, filters, formula }: Chosen,
): readonly MinedIn[] {
  const own = minerals.lithiumAndRareEarths.rows.filter((row) => row.mineral === mineral);
  const listed = own.filter(isOutput);
  const [latest] = years;
  const unlisted = {
    country: 'kazakhstan',
    observations: years.map((year) => notListed(minerals, 'tonnes', year)),
  };
  const all = listed.some(({ country }) => country === unlisted.country)
    ? listed
    : [...listed, unlisted];
  const find = (measure: LithiumOrRareEarths['measure'], country: string) =>
    own.find((row) => row.measure === measure && row.country === country)?.observations ?? [];
  const minedIn = (country: string): MinedIn => {
    const observations = all.find((row) => row.country === country)?.observations ?? [];
    const shares = country === 'world' ? [] : worldShares(all, country, formula);
    return {
      mineral,
      country,
      row: listed.find((row) => row.country === country),
      outputs: years.flatMap((year) => ofYear(observations, year) ?? []),
      share: ofYear(shares, latest),
      reliance: ofYear(find('net-import-reliance', country), latest),
      imports: inYears(find('import-share', country), filters)[0],
      refining: country === 'china' ? chinaRefining(minerals, mineral, filters) : undefined,
    };
  };
  const weigh = (country: string) => {
    if (country === 'world') return Infinity;
    const output = minedIn(country).outputs.find(({ period }) => period.year === latest);
    return (output === undefined ? null : valueOf(output)) ?? -Infinity;
  };
  const miners = all.map(({ country }) => country);
  const others = own
    .filter(({ measure, country }) => measure !== 'mine-output-share' && !miners.includes(country))
    .map(({ country }) => country);
  const ranked = miners.sort((one, other) => weigh(other) - weigh(one));
  return [...new Set([...ranked, ...others])].map(minedIn);
}
