import { stepsAside } from '../specs/build-chart';
import { definitionOf } from '../specs/catalogue';
import type { ChartId } from '../specs/chart-ids';
import { useLanguage } from '../views/language';
import { Link, useLocation } from 'react-router-dom';
import { useAddress } from './address';

/** Links to the charts of a page, without those that step aside. */
export function PageIndex(props: { readonly label: string; readonly charts: readonly ChartId[] }) {
  const { messages } = useLanguage();
  const { address } = useAddress();
  const { search } = useLocation();
  const shown = props.charts.map(definitionOf).filter((one) => !stepsAside(one, address.filters));
  if (shown.length < 2) return null;
  return (
    <nav className="page-index span-6" aria-label={props.label}>
      <ul>
        {shown.map((definition) => (
          <li key={definition.id}>
            <Link to={{ search, hash: definition.id }} replace>
              {messages.pages.indexNames[definition.id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
