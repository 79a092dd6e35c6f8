import { useMemo } from 'react';
import type { Verdict } from '../../dataset/schema/claims';
import { verdicts } from '../../selectors/claims';
import { ChartChoiceContext } from '../../features/chart/chart-choice';
import { useLanguage } from '../../state/language';
import { ChartSlot } from '../../features/chart/chart-slot';
import { VerdictMark } from '../../ui/verdict-mark';

/** The chart of verdicts and their tallies, which are one filter: a bar does what its tally does. */
export function VerdictChoice(props: {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}) {
  const { messages } = useLanguage();
  const { chosen, onChoose } = props;
  const choice = useMemo(
    () => ({
      help: messages.ledger.chartChoice,
      onChoose: (key: string) => {
        const verdict = verdicts.find((candidate) => candidate === key);
        if (verdict !== undefined) onChoose(verdict === chosen ? null : verdict);
      },
    }),
    [messages, chosen, onChoose],
  );
  return (
    <div className="mt-8 grid gap-6 lg:grid-cols-2 [&_.figure]:min-w-0 [&_.plot-stage]:cursor-pointer">
      <ChartChoiceContext value={choice}>
        <ChartSlot id="claims-by-verdict" heading={3} />
      </ChartChoiceContext>
      <div>
        <p className="border-t border-ink pt-3 text-muted">{messages.ledger.chooseVerdict}</p>
        <VerdictTallies counts={props.counts} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}

const tallyLook =
  'grid content-start grid-rows-[3rem_1.75rem_auto] border-t border-b-3 border-t-grid pt-2.5 pb-4 text-left text-muted border-b-transparent aria-pressed:border-b-ink not-aria-pressed:hover:border-b-edge';

/** How many claims bear each verdict; pressing one reduces the ledger to it. */
function VerdictTallies(props: {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}) {
  const { messages, format } = useLanguage();
  const { counts, chosen, onChoose } = props;
  const words = messages.ledger;
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <div
      className="verdicts mt-4 grid grid-cols-2 gap-x-6 md:grid-cols-3 lg:grid-cols-2"
      role="group"
      aria-label={words.byVerdict}
    >
      <button
        type="button"
        className={tallyLook}
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        <span className="font-serif text-number text-ink">{format.number(total)}</span>
        <span className="verdict flex-wrap text-ink wrap-anywhere">{words.all}</span>
        <span>{words.allMeaning}</span>
      </button>
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          className={tallyLook}
          type="button"
          data-verdict={verdict}
          aria-pressed={chosen === verdict}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          <span className="font-serif text-number text-ink">{format.number(counts[verdict])}</span>
          <VerdictMark verdict={verdict} className="flex-wrap text-ink wrap-anywhere" />
          <span>{messages.verdicts[verdict].meaning}</span>
        </button>
      ))}
    </div>
  );
}
