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
