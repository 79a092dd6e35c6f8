import type { ChartDefinition } from './chart-definition';
import type { ChartId } from './chart-ids';
import { claimsByVerdict } from './charts/claims-by-verdict';
import { eventsByYear } from './charts/events-by-year';
import { investmentStock } from './charts/investment-stock';
import { mineralShares } from './charts/mineral-shares';
import { rareEarthsAndLithium } from './charts/rare-earths-and-lithium';
import { tariffSteps } from './charts/tariff-steps';
import { tradeBalance } from './charts/trade-balance';
import { tradeBothCounts } from './charts/trade-both-counts';
import { tradeByCommodity } from './charts/trade-by-commodity';
import { tradeFlows } from './charts/trade-flows';
import { tradeHeadline } from './charts/trade-headline';
import { tradeMonthly } from './charts/trade-monthly';
import { uraniumByCountry } from './charts/uranium-by-country';
import { uraniumShare } from './charts/uranium-share';
import { usImportsFromKazakhstan } from './charts/us-imports-from-kazakhstan';
import { usUraniumOrigin } from './charts/us-uranium-origin';

/** All charts in the order of the product. */
export const chartDefinitions: readonly ChartDefinition[] = [
  tradeHeadline,
  tradeBothCounts,
  tradeFlows,
  tradeBalance,
  tradeMonthly,
  tradeByCommodity,
  investmentStock,
  tariffSteps,
  uraniumByCountry,
  uraniumShare,
  usUraniumOrigin,
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
