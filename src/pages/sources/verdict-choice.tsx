import { useMemo } from 'react';
import type { Verdict } from '../../dataset/schema/claims';
import { verdicts } from '../../selectors/claims';
import { ChartChoiceContext } from '../../features/chart/chart-choice';
import { useLanguage } from '../../state/language';
import { VerdictTallies } from './verdict-tallies';
import { ChartSlot } from '../../features/chart/chart-slot';

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
    <div className="verdict-choice">
      <ChartChoiceContext value={choice}>
        <ChartSlot id="claims-by-verdict" heading={3} />
      </ChartChoiceContext>
      <div>
        <p className="verdict-choice-hint text-muted">{messages.ledger.chooseVerdict}</p>
        <VerdictTallies counts={props.counts} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}
