import { checkAmounts, checkQuantities } from './checks/quantities';
import { checkDates, checkPeriods } from './checks/periods';
import { checkIdentifiers, checkReferences } from './checks/references';
import { placedTexts } from './checks/places';
import { checkSums } from './checks/sums';
import type { Fault } from './fault';
import type { Dataset } from './schema/dataset';

/**
 * Everything that is wrong with data files that each have the right shape, found by reading them
 * together. Gives all faults at once; an empty list means that the dataset is sound.
 */
export function checkDataset(dataset: Dataset): readonly Fault[] {
  const texts = placedTexts(dataset);
  return [
    ...checkIdentifiers(dataset, texts),
    ...checkReferences(dataset, texts),
    ...checkDates(dataset),
    ...checkPeriods(dataset),
    ...checkQuantities(dataset),
    ...checkSums(dataset),
    ...checkAmounts(dataset),
  ];
}
