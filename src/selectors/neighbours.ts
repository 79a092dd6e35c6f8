import { shareOf, sumOf } from '../dataset/arithmetic';
import { valueOf, type Observation } from '../dataset/observation';
import type { ContextLedger, TradeLedger } from '../dataset/trade-ledger';
import type { Filters } from './filters/filters';
import { selectMirrorTrade } from './mirror-trade';
import { latestIn, ofYear } from './observations';
import { countedWith } from './partner-shares';

/** The states of Central Asia, of which Kazakhstan is one. */
const centralAsia = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'];

/** U.S. goods trade of one year with one country, million dollars. */
export interface NeighbourTrade {
  readonly country: string;
  readonly exports: Observation;
  readonly imports: Observation;
  readonly both: Observation;
}

/** U.S. goods trade of one year with Kazakhstan and with its region. */
export interface Neighbours {
  readonly year: number;
  /** Of those counted in that year, the greatest trade first. */
  readonly countries: readonly NeighbourTrade[];
  /** Kazakhstan's part in the trade with Central Asia, per cent. */
  readonly share: Observation | undefined;
}

/** The last chosen year that the United States counts; null where it counts none. */
export function selectNeighbours(
  trade: TradeLedger,
  context: ContextLedger,
  filters: Pick<Filters, 'from' | 'to'>,
  formulas: Readonly<Record<'turnover' | 'region' | 'share', string>>,
): Neighbours | null {
  const own = selectMirrorTrade(trade, formulas.turnover).unitedStates;
  const year = latestIn(own.turnover, filters)?.period.year;
  if (year === undefined) return null;
  const others = [...context.seriesById.values()].flatMap(({ measure, country }) =>
    measure === 'goods-exports' && country !== undefined && country !== 'world' ? [country] : [],
  );
  const countries = ['kazakhstan', ...others].flatMap((country): readonly NeighbourTrade[] => {
    const flow = (of: 'exports' | 'imports') =>
      ofYear(
        country === 'kazakhstan' ? own[of] : countedWith(context, `goods-${of}`, country),
        year,
      );
    const [exports, imports] = [flow('exports'), flow('imports')];
    if (exports === undefined || imports === undefined) return [];
    const both = sumOf([exports, imports], formulas.turnover);
    return both === undefined ? [] : [{ country, exports, imports, both }];
  });
  const inRegion = countries.filter(({ country }) => centralAsia.includes(country));
  const region = sumOf(
    inRegion.map(({ both }) => both),
    formulas.region,
  );
  const [kazakhstan] = countries;
  return {
    year,
    countries: [...countries].sort((one, other) => amountOf(other) - amountOf(one)),
    share:
      kazakhstan && region && inRegion.length === centralAsia.length
        ? shareOf(kazakhstan.both, region, formulas.share)
        : undefined,
  };
}

function amountOf({ both }: NeighbourTrade): number {
  return valueOf(both) ?? Number.NEGATIVE_INFINITY;
}
