import { useLocation, useNavigate } from 'react-router-dom';
import { verdict as verdictSchema, type Verdict } from '../dataset/schema/claims';
import { writeQuery } from '../selectors/address';

/** The ledger's own key of the address; the common filters carry it along. */
export const verdictKey = 'verdict';

export interface VerdictFilter {
  /** Null for every verdict. */
  readonly verdict: Verdict | null;
  /** A value of the address that names no verdict. */
  readonly rejected: string | null;
  readonly choose: (verdict: Verdict | null) => void;
}

/** Which verdict the ledger is reduced to, as the address says. */
export function useVerdictFilter(): VerdictFilter {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const parameters = new URLSearchParams(search);
  const text = parameters.get(verdictKey);
  const verdict = verdictSchema.options.find((option) => option === text) ?? null;
  return {
    verdict,
    rejected: verdict === null && text !== null && text !== '' ? text : null,
    choose: (next) => {
      parameters.delete(verdictKey);
      if (next !== null) parameters.set(verdictKey, next);
      void navigate({ search: writeQuery(parameters), hash });
    },
  };
}
