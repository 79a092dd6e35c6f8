import type { YearSpan } from '../selectors/event-index';
import type { YearCount } from '../selectors/events';
import { useLanguage } from './language';

/** The histogram in words and numbers; each year is a button that chooses it. */
export function YearTable(props: {
  readonly years: readonly YearCount[];
  readonly chosen: YearSpan;
  readonly onChoose: (year: number) => void;
}) {
  const { messages, format } = useLanguage();
  const words = messages.filters.histogram;
  const peak = props.years.reduce<YearCount | null>(
    (best, year) => (best === null || year.all > best.all ? year : best),
    null,
  );
  return (
    <details className="years-table">
      <summary>{words.table}</summary>
      {peak === null ? null : (
        <p>{words.peak(String(peak.year), peak.all, format.number(peak.all))}</p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.all}</th>
            <th scope="col">{words.matching}</th>
          </tr>
        </thead>
        <tbody>
          {props.years.map(({ year, all, matching }) => (
            <tr key={year}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-pressed={year >= props.chosen.first && year <= props.chosen.last}
                  onClick={() => props.onChoose(year)}
                >
                  {year}
                </button>
              </th>
              <td>{format.number(all)}</td>
              <td>{format.number(matching)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
