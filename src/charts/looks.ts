import { entryOf } from '../dataset/lookups';
import type { MineralsLedger } from '../dataset/minerals-ledger';
import type { Messages } from '../messages/messages';
import type { PointSymbol } from './chart';
import type { Measure } from './chart-plan';
import type { Hue } from './theme';

/** Hue and symbol of the two countries, the same on every chart. */
export const kazakhstan = { hue: 'kazakhstan', symbol: 'circle' } as const;
export const unitedStates = { hue: 'united-states', symbol: 'square' } as const;

/** Million dollars in billions: two digits, and three where a sum is so small that two would round much away. */
export const billions = {
  unit: 'usd-million',
  shown: {
    divisor: 1000,
    decimals: (value: number) => (Math.abs(value) < 0.1 ? 3 : 2),
    in: 'usd-billion',
  },
} as const satisfies Partial<Measure>;

/** How many of something there are. */
export const counts = {
  hue: 'ink',
  unit: 'count',
  shown: { decimals: 0 },
} as const satisfies Partial<Measure>;

const hues: Readonly<Partial<Record<string, Hue>>> = {
  kazakhstan: 'kazakhstan',
  china: 'china',
  'united-states': 'united-states',
  world: 'ink',
};

const symbols: Readonly<Partial<Record<string, PointSymbol>>> = { 'united-states': 'square' };

/** The name of a country, or of the world, by its identifier. */
export function countryName(country: string, { countries }: Messages): string {
  return entryOf(countries, country) ?? country;
}

/** The colour of a country: its own for the three actors, one for the world, one for all others. */
export function countryHue(country: string): Hue {
  return entryOf(hues, country) ?? 'rest';
}

/** A series that measures one country, without its unit. */
export function countrySeries(country: string, messages: Messages): Omit<Measure, 'unit'> {
  const label = countryName(country, messages);
  return {
    id: country,
    label,
    shortLabel: entryOf(messages.countriesShort, country) ?? label,
    hue: countryHue(country),
    symbol: entryOf(symbols, country) ?? 'circle',
  };
}

/** The name of a mineral by its identifier, in the language of the messages. */
export function mineralName(
  id: string,
  { mineralById }: MineralsLedger,
  { mineralNames }: Messages,
): string {
  return entryOf(mineralNames, id) ?? mineralById.get(id)?.name ?? id;
}
