import type { Ledger } from '../../dataset/ledger';
import { mineralTables } from './mineral-tables';
import { observationTables } from './observation-tables';
import { recordTables } from './record-tables';
import type { Table } from './table';
import { tradeTables } from './trade-tables';

/** Every table of the package: no fact of the dataset is left out. */
export function listTables(ledger: Ledger): readonly Table[] {
  return [
    ...observationTables(ledger),
    ...tradeTables(ledger.trade),
    ...mineralTables(ledger.minerals),
    ...recordTables(ledger),
  ];
}
