import { inUnit, type Observation } from '../../dataset/observation';
import type { Messages } from '../../messages/messages';
import type { Formatter } from '../../charts/format';
import { writeShown, type Shown } from '../../charts/shown';

/**
 * How a number stands in a sentence. `number`: without its unit. `quantity`: with it. `billion`:
 * dollars in billions, the word dollars following in the sentence. `in-billions`: the same without
 * the word billion. `percent`, `signed-percent`,
 * `direction`: 32.7%, +32.7%, up 32.7%.
 */
export type DatumForm =
  'number' | 'quantity' | 'billion' | 'in-billions' | 'percent' | 'signed-percent' | 'direction';

/** The words of a number; for a missing one the reason. `decimals` fixes the digits after the point. */
export function formatDatum(
  observation: Observation,
  form: DatumForm,
  decimals: number | undefined,
  language: { readonly messages: Messages; readonly format: Formatter },
): string {
  const { messages } = language;
  if (observation.kind === 'missing') return messages.missingReasons[observation.reason];
  const text = writeValue(observation, form, decimals, language);
  const bound = 'bound' in observation ? observation.bound : undefined;
  return bound === undefined ? text : messages.bounds[bound](text);
}

type Present = Exclude<Observation, { readonly kind: 'missing' }>;

function writeValue(
  observation: Present,
  form: DatumForm,
  decimals: number | undefined,
  { messages, format }: { readonly messages: Messages; readonly format: Formatter },
): string {
  const { value, unit } = observation;
  const write = (of: Present, look: Shown = {}) =>
    writeShown(of, decimals === undefined ? look : { ...look, decimals }, format);
  switch (form) {
    case 'number':
      return write(observation);
    case 'quantity':
      return messages.units[unit].after(write(observation));
    case 'billion':
      return messages.pages.billion(write(inBillions(observation)));
    case 'in-billions':
      return write(inBillions(observation));
    case 'percent':
      return messages.format.percent(write(observation));
    case 'signed-percent':
      return messages.format.percent(write(observation, { signed: true }));
    case 'direction': {
      const change = messages.format.percent(write(observation, { unsigned: true }));
      return value < 0 ? messages.pages.down(change) : messages.pages.up(change);
    }
  }
}

/** Throws a `RangeError` where the number is not one of dollars. */
function inBillions(observation: Present): Present {
  const converted = inUnit(observation, 'usd-billion');
  return converted.kind === 'missing' ? observation : converted;
}
