import { Link } from 'react-router-dom';
import { definitionOf } from '../../charts/catalogue';
import { chartIds, type ChartId } from '../../charts/chart-ids';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';

/** Links to every chart by its title. */
export function ChartList({ current }: { readonly current?: ChartId }) {
  const { messages } = useLanguage();
  const { page } = useHrefs();
  return (
    <ul className="chart-list">
      {chartIds.map((id) => (
        <li key={id}>
          <Link to={page(`/chart/${id}`)} aria-current={id === current ? 'page' : undefined}>
            {definitionOf(id).title(messages)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
