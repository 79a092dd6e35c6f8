import { pages } from '../pages';
import { useLanguage } from '../../state/language';
import { useAddress } from '../../state/address';
import { ChartRows } from '../../features/chart/chart-rows';
import { SteppedAside } from '../../features/chart/chart-slot';
import { ClaimedFigures } from './claimed-figures';
import { FilterPanel } from '../../features/filters/filter-panel';
import { PageHead } from '../../state/page';
import { isOutOfScope } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import { Link, useLocation } from 'react-router-dom';
import { useMemo } from 'react';
import { selectMirrorYear } from '../../selectors/mirror-trade';
import { concernsTrade } from '../../selectors/headline';
import { MirrorTable } from './mirror-table';
import { TitledSection } from '../../ui/titled-section';
import { useDataFile } from '../../state/data-files';

/** Trade in goods, investment and duty: what is claimed, and what either side counts. */
export function TradePage() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.trade;
  return (
    <>
      <FilterPanel layout="bar" />
      <SteppedAside rows={pages.trade.charts} />
      <PageHead
        title={words.title}
        lede={filters.origin === 'document' ? words.ledeArticles : words.lede}
      >
        <PageIndex label={words.index} />
      </PageHead>
      <ChartRows
        rows={pages.trade.charts}
        beside={{ 'trade-headline': <ClaimedFigures />, 'trade-both-counts': <MirrorCounts /> }}
        isFirst
      />
    </>
  );
}

/** Links to the charts of a page, without those that are out of scope. */
function PageIndex(props: { readonly label: string }) {
  const { messages } = useLanguage();
  const { address } = useAddress();
  const { search } = useLocation();
  const shown = pages.trade.charts
    .flat()
    .map(({ id }) => definitionOf(id))
    .filter((one) => !isOutOfScope(one, address.filters));
  if (shown.length < 2) return null;
  return (
    <nav data-part="index" className="span-6 mt-4 self-end print:hidden" aria-label={props.label}>
      <ul className="columns-2 gap-6 border-grid md:columns-3 md:border-l md:pl-6">
        {shown.map((definition) => (
          <li key={definition.id} className="break-inside-avoid py-0.5">
            <Link to={{ search, hash: definition.id }} replace>
              {messages.pages.indexNames[definition.id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One year as both sides count it, and how each of them counts. */
function MirrorCounts() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const loaded = useDataFile('trade');
  const trade = loaded.state === 'ready' ? loaded.data : null;
  const { formulas } = messages.pages;
  const counts = useMemo(
    () =>
      trade === null || !concernsTrade(filters) ? null : selectMirrorYear(trade, filters, formulas),
    [trade, filters, formulas],
  );
  if (counts === null) return null;
  const words = messages.pages.trade;
  return (
    <TitledSection
      title={words.counts(String(counts.year))}
      titleId="entry-title"
      subtitle={words.countsUnit}
      className="overflow-x-auto"
    >
      <MirrorTable counts={counts} />
      <h3 className="mt-6 font-semibold">{words.howTitle}</h3>
      <dl className="mt-2 grid grid-cols-[7rem_minmax(0,1fr)] gap-y-2 rule pt-2.5">
        <dt className="font-semibold text-kz">{messages.countries['kazakhstan']}</dt>
        <dd>{words.how.kazakhstan}</dd>
        <dt className="font-semibold text-us">{messages.countries['united-states']}</dt>
        <dd>{words.how['united-states']}</dd>
      </dl>
    </TitledSection>
  );
}
