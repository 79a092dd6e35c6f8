import { buildLedger } from '../../dataset/ledger';
import type { Dataset } from '../../dataset/schema/dataset';
import { mineralTables } from './mineral-tables';
import { observationTables } from './observation-tables';
import { recordTables } from './record-tables';
import type { Table } from './table';
import { tradeTables } from './trade-tables';

/** Every table of the package: no fact of the dataset is left out. */
export function listTables(dataset: Dataset): readonly Table[] {
  return [
    ...observationTables(buildLedger(dataset)),
    ...tradeTables(dataset.trade),
    ...mineralTables(dataset.minerals),
    ...recordTables(dataset),
  ];
}
