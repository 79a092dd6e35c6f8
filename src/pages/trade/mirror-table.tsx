import type { ReactNode } from 'react';
import type { Observation } from '../../dataset/observation';
import type { MirrorYear, CountedYear } from '../../selectors/mirror-trade';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { useLanguage } from '../../state/language';

/** One year of trade as both sides count it: what one sells the other buys, yet they differ. */
export function MirrorTable({ counts }: { readonly counts: MirrorYear }) {
  const { messages } = useLanguage();
  const words = messages.pages.trade;
  const both = [counts.kazakhstan, counts.unitedStates];
  const row = (label: string, pick: (count: CountedYear) => ReactNode, className?: string) => (
    <tr className={className}>
      <th scope="row">{label}</th>
      {both.map((count) => (
        <td key={count.counter}>{pick(count)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <table
        className="mirror-table data-table [--cell:0.5625rem_0_0.625rem]"
        aria-labelledby="entry-title"
      >
        <thead>
          <tr>
            <td />
            <th scope="col" className="text-kz">
              <svg
                className="mr-[0.4375rem] inline-block"
                width="12"
                height="12"
                viewBox="0 0 12 12"
                aria-hidden="true"
              >
                <circle cx="6" cy="6" r="5.5" fill="currentColor" />
              </svg>
              {messages.countries['kazakhstan']}
            </th>
            <th scope="col" className="text-us">
              <svg
                className="mr-[0.4375rem] inline-block"
                width="12"
                height="12"
                viewBox="0 0 12 12"
                aria-hidden="true"
              >
                <rect x="1" y="1" width="10" height="10" fill="currentColor" />
              </svg>
              {messages.countries['united-states']}
            </th>
          </tr>
        </thead>
        <tbody>
          {row(words.sells.kazakhstan, (count) =>
            million('kazakhstan-sells', count, count.kazakhstanSells),
          )}
          {row(words.sells['united-states'], (count) =>
            million('united-states-sells', count, count.unitedStatesSells),
          )}
          {row(words.bothWays, (count) => million('turnover', count, count.turnover), 'total')}
          {row(words.against(String(counts.year - 1)), (count) =>
            count.change === undefined ? (
              messages.missingReasons['not-found']
            ) : (
              <CitedNumber
                name={`books/change-${count.counter}`}
                observation={count.change}
                form="signed-percent"
                decimals={1}
              />
            ),
          )}
          {row(
            words.deficit,
            (count) => (
              <>
                {million('deficit', count, count.deficit.amount)}
                <span className="block text-muted">{words.deficitOf[count.deficit.of]}</span>
              </>
            ),
            'deficit',
          )}
        </tbody>
      </table>
      <p className="mt-4">{words.deficits[whoIsInDeficit(counts)]}</p>
    </>
  );
}

function million(measure: string, { counter }: CountedYear, observation: Observation) {
  return (
    <CitedNumber
      name={`books/${measure}-${counter}`}
      observation={observation}
      form="number"
      decimals={1}
    />
  );
}

function whoIsInDeficit({ kazakhstan, unitedStates }: MirrorYear) {
  const [first, second] = [kazakhstan.deficit.of, unitedStates.deficit.of];
  if (first === second) return first;
  return first === 'kazakhstan' ? 'each' : 'other';
}
