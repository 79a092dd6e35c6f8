import { inUnit, type Observation } from '../dataset/observation';
import type { Messages } from '../messages/messages';
import type { Formatter } from '../specs/format';

/**
 * How a number stands in a sentence. `number`: without its unit. `quantity`: with it. `billion`:
 * dollars in billions, the word dollars following in the sentence. `in-billions`: the same without
 * the word billion. `percent`, `signed-percent`,
 * `direction`: 32.7%, +32.7%, up 32.7%.
 */
export type FigureForm =
  'number' | 'quantity' | 'billion' | 'in-billions' | 'percent' | 'signed-percent' | 'direction';

/** The words of a number; for a missing one the reason. `decimals` fixes the digits after the point. */
export function writeFigure(
  observation: Observation,
  form: FigureForm,
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
  form: FigureForm,
  decimals: number | undefined,
  { messages, format }: { readonly messages: Messages; readonly format: Formatter },
): string {
  const { value, unit } = observation;
  switch (form) {
    case 'number':
      return format.number(value, decimals);
    case 'quantity':
      return format.quantity(value, unit, decimals);
    case 'billion':
      return messages.pages.billion(format.number(inBillions(observation), decimals));
    case 'in-billions':
      return format.number(inBillions(observation), decimals);
    case 'percent':
      return format.percent(value, decimals);
    case 'signed-percent':
      return messages.format.percent(format.signed(value, decimals));
    case 'direction': {
      const change = format.percent(Math.abs(value), decimals);
      return value < 0 ? messages.pages.down(change) : messages.pages.up(change);
    }
  }
}

/** Throws a `RangeError` where the number is not one of dollars. */
function inBillions(observation: Present): number {
  const converted = inUnit(observation, 'usd-billion');
  return converted.kind === 'missing' ? observation.value : converted.value;
}
