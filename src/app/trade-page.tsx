import { useLanguage } from '../views/language';
import { useAddress } from './address';
import { ChartRows } from './chart-rows';
import { SteppedAside } from './chart-slot';
import { DocumentSays } from './document-says';
import { FilterPanel } from './filter-panel';
import { PageHead } from './page';
import { PageIndex } from './page-index';
import { TwoBooks } from './two-books';

/** Trade in goods, investment and duty: what is claimed, and what either side counts. */
export function TradePage() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.trade;
  return (
    <>
      <FilterPanel layout="bar" />
      <SteppedAside path="/trade" />
      <PageHead
        title={words.title}
        lede={filters.origin === 'document' ? words.ledeDocuments : words.lede}
      >
        <PageIndex label={words.index} path="/trade" />
      </PageHead>
      <ChartRows
        path="/trade"
        beside={{ 'trade-headline': <DocumentSays />, 'trade-both-counts': <TwoBooks /> }}
        isFirst
      />
    </>
  );
}
