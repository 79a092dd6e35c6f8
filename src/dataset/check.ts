import { checkAmounts } from './checks/amounts';
import { checkDates } from './checks/dates';
import { checkIdentifiers } from './checks/identifiers';
import { checkPeriods } from './checks/periods';
import { placedTexts } from './checks/places';
import { checkQuantities } from './checks/quantities';
import { checkReferences } from './checks/references';
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
