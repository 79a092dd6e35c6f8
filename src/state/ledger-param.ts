import { useLocation, useNavigate } from 'react-router-dom';
import { writeQuery } from '../selectors/filters/address';
import { useViewEntry } from './hash';

/** A key of the address that is the ledger's own; the common filters carry it along. */
export interface LedgerParam<Value extends string> {
  /** Null for every value. */
  readonly value: Value | null;
  /** What the address says where it is no value that there is. */
  readonly rejected: string | null;
  readonly choose: (value: Value | null) => void;
}

/** Keys that only the ledger reads: links to other pages leave them behind. */
export const ledgerParams = ['verdict', 'kind'] as const;

/** What one of the ledger's keys is set to, and what sets it. */
export function useLedgerParam<Value extends string>(
  key: (typeof ledgerParams)[number],
  values: readonly Value[],
): LedgerParam<Value> {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const viewEntry = useViewEntry();
  const parameters = new URLSearchParams(search);
  const text = parameters.get(key);
  const value = values.find((candidate) => candidate === text) ?? null;
  return {
    value,
    rejected: value === null && text !== null && text !== '' ? text : null,
    choose: (next) => {
      parameters.delete(key);
      if (next !== null) parameters.set(key, next);
      void navigate({ search: writeQuery(parameters), hash }, { state: viewEntry });
    },
  };
}
