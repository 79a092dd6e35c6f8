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
    <ul data-part="charts" className="mt-3 gap-6 [columns:18rem]">
      {chartIds.map((id) => (
        <li key={id} className="break-inside-avoid py-1">
          <Link
            to={page(`/chart/${id}`)}
            className="aria-[current]:font-semibold aria-[current]:no-underline"
            aria-current={id === current ? 'page' : undefined}
          >
            {definitionOf(id).title(messages)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
