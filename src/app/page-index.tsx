import { stepsAside } from '../specs/build-chart';
import { definitionOf } from '../specs/catalogue';
import { chartsAt, type ChartPath } from '../specs/chart-ids';
import { useLanguage } from '../views/language';
import { Link, useLocation } from 'react-router-dom';
import { useAddress } from './address';

/** Links to the charts of a page, without those that step aside. */
export function PageIndex(props: { readonly label: string; readonly path: ChartPath }) {
  const { messages } = useLanguage();
  const { address } = useAddress();
  const { search } = useLocation();
  const shown = chartsAt(props.path)
    .map(({ id }) => definitionOf(id))
    .filter((one) => !stepsAside(one, address.filters));
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
