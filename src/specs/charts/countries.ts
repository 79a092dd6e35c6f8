import { entryOf } from '../../dataset/lookups';
import type { Messages } from '../../messages/messages';
import type { PointSymbol, Series } from '../chart';
import type { Hue } from '../theme';

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
export function countrySeries(
  country: string,
  messages: Messages,
): Pick<Series, 'id' | 'label' | 'shortLabel' | 'hue' | 'symbol'> {
  const label = countryName(country, messages);
  return {
    id: country,
    label,
    shortLabel: entryOf(messages.countriesShort, country) ?? label,
    hue: countryHue(country),
    symbol: entryOf(symbols, country) ?? 'circle',
  };
}
