import type { MineralsLedger } from '../dataset/minerals-ledger';
import { derive, type Observation } from '../dataset/observation';
import type { ContextLedger } from '../dataset/trade-ledger';
import { noFilters } from './filters/filters';
import { ofPeriod } from './observations';
import { countedWith } from './partner-shares';
import { selectReactorDeliveries } from './reactor-deliveries';

/** Uranium that U.S. reactors bought, by year. */
export interface ReactorPurchases {
  /** Million pounds of U3O8 equivalent. */
  readonly all: readonly Observation[];
  /** Of them of Kazakh origin: as printed, else by its share, else missing. */
  readonly kazakhstan: readonly Observation[];
  /** Average of all purchases, dollars a pound. */
  readonly price: readonly Observation[];
}

/** The purchases of every year on record; `formula` says how a part follows from a share. */
export function selectReactorPurchases(
  context: ContextLedger,
  minerals: MineralsLedger,
  formula: string,
): ReactorPurchases {
  const all = countedWith(context, 'uranium-purchases', 'world');
  const shares = selectReactorDeliveries(minerals, noFilters).shares['kazakhstan'] ?? [];
  const byShare = (printed: Observation): Observation => {
    const { unit, period } = printed;
    const [whole, share] = [all, shares].map((list) => ofPeriod(list, period.text));
    if (printed.kind !== 'missing' || whole === undefined || share?.kind !== 'reported')
      return printed;
    // A share is printed in whole per cent: what follows from it is no more exact.
    const inputs = [whole, { ...share, roundedTo: 0 }];
    const multiply = ([pounds = Number.NaN, percent = Number.NaN]: readonly number[]) =>
      (pounds * percent) / 100;
    return derive(inputs, formula, multiply, { unit, period });
  };
  return {
    all,
    kazakhstan: countedWith(context, 'uranium-purchases', 'kazakhstan').map(byShare),
    price: countedWith(context, 'uranium-price', 'world'),
  };
}
