import { Link } from 'react-router-dom';
import { CitedNumber } from '../../features/source-panel/cited-number';
import type { CountedTurnover, Headline } from '../../selectors/headline';
import { useHrefs } from '../../state/hrefs';
import { useLanguage } from '../../state/language';

/** The last years of trade as each side counts it, with the change against the year before. */
export function RecentCounts({ headline }: { readonly headline: Headline }) {
  const { messages } = useLanguage();
  const { page } = useHrefs();
  const words = messages.pages.overview;
  const { counts } = messages.pages;
  const claimedYear = headline.claimed?.observation.period.year;
  return (
    <>
      <table className="data-table w-full [--cell:0.4375rem_0_0.5rem_1rem] [&_th:first-child]:pl-0">
        <caption className="pb-1 text-left text-muted">{words.recentUnit}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className="text-kz">
              {counts.kazakhstan}
            </th>
            <th scope="col" className="text-us">
              {counts['united-states']}
            </th>
          </tr>
        </thead>
        <tbody>
          {headline.recent.map(({ year, kazakhstan, unitedStates }) => {
            // A number of the year that the article is about keeps the address it had.
            const suffix = year === claimedYear ? '' : `-${String(year)}`;
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>
                  <Count name={`kazakhstan${suffix}`} count={kazakhstan} />
                </td>
                <td>
                  {unitedStates === undefined ? (
                    <span className="text-muted">{words.notReached}</span>
                  ) : (
                    <Count name={`united-states${suffix}`} count={unitedStates} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="rule pt-2">
        <Link to={page('/trade#trade-both-counts')}>{words.bothCounts}</Link>
      </p>
    </>
  );
}

function Count(props: { readonly name: string; readonly count: CountedTurnover }) {
  const { turnover, change } = props.count;
  return (
    <>
      <span className="font-semibold">
        <CitedNumber
          name={`overview/turnover-${props.name}`}
          observation={turnover}
          form="in-billions"
          decimals={2}
        />
      </span>
      {change === undefined ? null : (
        <span className="block text-small text-muted">
          <CitedNumber
            name={`overview/change-${props.name}`}
            observation={change}
            form="direction"
            decimals={1}
          />
        </span>
      )}
    </>
  );
}
