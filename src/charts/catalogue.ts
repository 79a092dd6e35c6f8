import type { ChartDefinition } from './chart-definition';
import type { ChartId } from './chart-ids';
import { claimsByVerdict } from './record/claims-by-verdict';
import { eventsByYear } from './record/events-by-year';
import { investmentStock } from './trade/investment-stock';
import { mirrorFlows } from './trade/mirror-flows';
import { mineralShares } from './minerals/mineral-shares';
import { rareEarthsAndLithium } from './minerals/rare-earths-and-lithium';
import { neighbours } from './trade/neighbours';
import { shareAndRank } from './trade/share-and-rank';
import { tariffSteps } from './trade/tariff-steps';
import { tradeBalance } from './trade/trade-balance';
import { tradeBothCounts } from './trade/trade-both-counts';
import { tradeByCommodity } from './trade/trade-by-commodity';
import { tradeFlows } from './trade/trade-flows';
import { tradeHeadline } from './trade/trade-headline';
import { tradeMonthly } from './trade/trade-monthly';
import { usAssistance } from './trade/us-assistance';
import { usVisas } from './trade/us-visas';
import { uraniumByCountry } from './minerals/uranium-by-country';
import { uraniumPurchases } from './minerals/uranium-purchases';
import { uraniumShare } from './minerals/uranium-share';
import { usImportsFromKazakhstan } from './minerals/us-imports-from-kazakhstan';
import { usUraniumOrigin } from './minerals/us-uranium-origin';

/** All charts in the order of the product. */
export const chartDefinitions: readonly ChartDefinition[] = [
  tradeHeadline,
  tradeBothCounts,
  mirrorFlows,
  tradeFlows,
  shareAndRank,
  neighbours,
  tradeBalance,
  tradeMonthly,
  tradeByCommodity,
  investmentStock,
  tariffSteps,
  usAssistance,
  usVisas,
  uraniumByCountry,
  uraniumShare,
  usUraniumOrigin,
  uraniumPurchases,
  mineralShares,
  usImportsFromKazakhstan,
  rareEarthsAndLithium,
  eventsByYear,
  claimsByVerdict,
];

const byId: ReadonlyMap<ChartId, ChartDefinition> = new Map(
  chartDefinitions.map((definition) => [definition.id, definition]),
);

/** The chart of that id. Throws a `RangeError` where the catalogue lacks it. */
export function definitionOf(id: ChartId): ChartDefinition {
  const definition = byId.get(id);
  if (definition === undefined) throw new RangeError(`No chart ${id} in the catalogue`);
  return definition;
}
