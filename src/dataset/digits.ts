/** Digits after the point of a value as it is written: 354.6 gives 1, 1518 and 4210 give 0. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [, fraction = ''] = digits.split('.');
  return Math.max(0, fraction.length - Number(exponent));
}

/** The place of the last digit that is not a filling zero: 354.6 gives 1, 1518 gives 0, 4210 gives -1. */
export function lastDigit(value: number): number {
  const decimals = decimalsOf(value);
  if (decimals > 0 || value === 0) return decimals;
  const digits = String(value);
  return digits.replace(/0+$/, '').length - digits.length;
}

/** A value rounded to a place: 1 to tenths, 0 to units, -1 to tens. */
export function roundAt(value: number, place: number): number {
  if (!Number.isFinite(place)) return value;
  if (place >= 0) return Number(value.toFixed(Math.min(place, 100)));
  const step = 10 ** -place;
  return Math.round(value / step) * step;
}
