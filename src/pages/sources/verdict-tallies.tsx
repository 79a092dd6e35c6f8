import type { Verdict } from '../../dataset/schema/claims';
import { verdicts } from '../../selectors/claims';
import { useLanguage } from '../../state/language';
import { VerdictMark } from '../../ui/verdict-mark';

/** How many claims bear each verdict; pressing one reduces the ledger to it. */
export function VerdictTallies(props: {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}) {
  const { messages, format } = useLanguage();
  const { counts, chosen, onChoose } = props;
  const words = messages.ledger;
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <div className="verdicts" role="group" aria-label={words.byVerdict}>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        <span className="tally-number">{format.number(total)}</span>
        <span className="verdict">{words.all}</span>
        <span>{words.allMeaning}</span>
      </button>
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          data-verdict={verdict}
          aria-pressed={chosen === verdict}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          <span className="tally-number">{format.number(counts[verdict])}</span>
          <VerdictMark verdict={verdict} />
          <span>{messages.verdicts[verdict].meaning}</span>
        </button>
      ))}
    </div>
  );
}
