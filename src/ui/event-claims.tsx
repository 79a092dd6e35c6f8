import type { Citations } from '../dataset/citations';
import type { Claim } from '../dataset/ledger';
import { VerdictSummary } from './verdict-summary';

/** The verdicts on what an article says of an event. */
export function EventClaims(props: {
  readonly claims: readonly Claim[] | undefined;
  readonly cited: Citations;
}) {
  if (props.claims === undefined) return null;
  const nameOf = (id: string) => {
    const cited = props.cited.get(id);
    return cited?.kind === 'document' ? cited.entry.name : id;
  };
  return <VerdictSummary claims={props.claims} nameOf={nameOf} />;
}
