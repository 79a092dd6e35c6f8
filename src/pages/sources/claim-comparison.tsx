import { inUnit, valueOf, type Observation } from '../../dataset/observation';
import type { ClaimComparison } from '../../selectors/claim-comparisons';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { useLanguage } from '../../state/language';

interface Line {
  readonly key: 'united-states' | 'kazakhstan' | 'document';
  readonly label: string;
  readonly observation: Observation;
}

const lineLook = {
  document: 'text-accent',
  kazakhstan: 'text-kz',
  'united-states': 'text-us',
};

/** What the claim states beside the counts of the same thing, as bars of one scale from zero. */
export function ClaimComparisonBars(props: {
  readonly claimed: Observation;
  /** The claim, which names the numbers. */
  readonly claim: string;
  /** Number of the article. */
  readonly document: string;
  readonly counts: readonly ClaimComparison[];
}) {
  const { messages, format } = useLanguage();
  const words = messages.ledger;
  const { claimed } = props;
  const lines: readonly Line[] = [
    ...props.counts.map(({ counter, observation }) => ({
      key: counter,
      label: messages.pages.counts[counter],
      observation: inUnit(observation, claimed.unit),
    })),
    { key: 'document', label: words.says(props.document), observation: claimed },
  ];
  const greatest = Math.max(...lines.flatMap(({ observation }) => valueOf(observation) ?? []));
  return (
    <>
      <p className="text-muted">
        {words.besideUnit(messages.units[claimed.unit].head, format.period(claimed.period))}
      </p>
      <dl className="mt-2">
        {lines.map(({ key, label, observation }) => (
          <div
            key={key}
            data-line={key}
            className={`grid min-h-7 grid-cols-[9rem_2.75rem_minmax(0,1fr)] items-center gap-x-2 ${lineLook[key]}`}
          >
            <dt>{label}</dt>
            <dd className="text-right font-semibold tabular-nums">
              <CitedNumber
                name={`claims/${props.claim}-${key}`}
                observation={observation}
                form="number"
                {...decimalsOf(key)}
              />
            </dd>
            <dd aria-hidden="true">
              <Bar share={shareOf(observation, greatest)} isClaimed={key === 'document'} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A count is shown to two digits, the claim to those it gives itself. */
function decimalsOf(key: Line['key']): { readonly decimals?: number } {
  return key === 'document' ? {} : { decimals: 2 };
}

function shareOf(observation: Observation, greatest: number): number | null {
  const value = valueOf(observation);
  return value === null ? null : value / greatest;
}

function Bar({ share, isClaimed }: { readonly share: number | null; readonly isClaimed: boolean }) {
  if (share === null) return null;
  return (
    <svg
      className={
        isClaimed ? 'overflow-hidden fill-accent-tint stroke-current stroke-3' : 'fill-current'
      }
      width={`${String(share * 100)}%`}
      height="12"
    >
      <rect width="100%" height="100%" />
    </svg>
  );
}
