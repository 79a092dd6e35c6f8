import type { ReactNode } from 'react';
import type { Observation } from '../../dataset/observation';
import type { MirrorYear, CountedYear } from '../../selectors/mirror-trade';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { useLanguage } from '../../state/language';

/** One year of trade in the books of both sides: what one sells the other buys, yet they differ. */
export function DoubleEntry({ books }: { readonly books: MirrorYear }) {
  const { messages } = useLanguage();
  const words = messages.pages.trade;
  const both = [books.kazakhstan, books.unitedStates];
  const row = (label: string, pick: (book: CountedYear) => ReactNode, className?: string) => (
    <tr className={className}>
      <th scope="row">{label}</th>
      {both.map((book) => (
        <td key={book.counter}>{pick(book)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <table className="tabular-nums entry-table" aria-labelledby="entry-title">
        <thead>
          <tr>
            <td />
            <th scope="col" className="kz">
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <circle cx="6" cy="6" r="5.5" fill="currentColor" />
              </svg>
              {messages.countries['kazakhstan']}
            </th>
            <th scope="col" className="us">
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <rect x="1" y="1" width="10" height="10" fill="currentColor" />
              </svg>
              {messages.countries['united-states']}
            </th>
          </tr>
        </thead>
        <tbody>
          {row(words.sells.kazakhstan, (book) =>
            million('kazakhstan-sells', book, book.kazakhstanSells),
          )}
          {row(words.sells['united-states'], (book) =>
            million('united-states-sells', book, book.unitedStatesSells),
          )}
          {row(words.bothWays, (book) => million('turnover', book, book.turnover), 'total')}
          {row(words.against(String(books.year - 1)), (book) =>
            book.change === undefined ? (
              messages.missingReasons['not-found']
            ) : (
              <CitedNumber
                name={`books/change-${book.counter}`}
                observation={book.change}
                form="signed-percent"
                decimals={1}
              />
            ),
          )}
          {row(
            words.deficit,
            (book) => (
              <>
                {million('deficit', book, book.deficit.amount)}
                <span>{words.deficitOf[book.deficit.of]}</span>
              </>
            ),
            'deficit',
          )}
        </tbody>
      </table>
      <p className="figure-summary">{words.deficits[whoIsInDeficit(books)]}</p>
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
