import type { Fault } from '../fault';
import type { Dataset } from '../schema/dataset';
import { observationLists } from './observation-lists';

/** Whether every share and reliance lies between 0 and 100 per cent. */
export function checkPercentages(dataset: Dataset): readonly Fault[] {
  const observed = observationLists(dataset)
    .filter(({ unit }) => unit === 'percent')
    .flatMap(({ document, entries }) =>
      entries.flatMap(({ path, entry }) =>
        entry.kind === 'missing' ? [] : checkPercentage(document, `${path}.value`, entry.value),
      ),
    );
  const claimed = dataset.claims.claims.flatMap(({ figure }, index) =>
    figure?.unit === 'percent'
      ? checkPercentage('claims', `claims[${index}].figure.value`, figure.value)
      : [],
  );
  return [...observed, ...claimed];
}

function checkPercentage(
  document: Fault['document'],
  path: string,
  value: number,
): readonly Fault[] {
  if (value >= 0 && value <= 100) return [];
  const message = `${value} is not between 0 and 100 per cent.`;
  return [{ document, path, code: 'percentage-out-of-range', message }];
}
