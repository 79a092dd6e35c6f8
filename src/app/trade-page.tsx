import type { ChartId } from '../specs/chart-ids';
import { useLanguage } from '../views/language';
import { useAddress } from './address';
import { ChartSlot, SteppedAside } from './chart-slot';
import { DocumentSays } from './document-says';
import { FilterPanel } from './filter-panel';
import { PageHead } from './page';
import { PageIndex } from './page-index';
import { TwoBooks } from './two-books';

const charts: readonly ChartId[] = [
  'trade-headline',
  'trade-both-counts',
  'trade-flows',
  'trade-balance',
  'trade-by-commodity',
  'trade-monthly',
  'investment-stock',
  'tariff-steps',
];

/** Trade in goods, investment and duty: what is claimed, and what either side counts. */
export function TradePage() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.trade;
  return (
    <>
      <FilterPanel layout="bar" />
      <SteppedAside ids={charts} />
      <PageHead
        title={words.title}
        lede={filters.origin === 'document' ? words.ledeDocuments : words.lede}
      >
        <PageIndex label={words.index} charts={charts} />
      </PageHead>
      <div className="band first grid-12">
        <div className="span-8">
          <ChartSlot id="trade-headline" />
        </div>
        <div className="span-4">
          <DocumentSays />
        </div>
      </div>
      <div className="band grid-12">
        <div className="span-8">
          <ChartSlot id="trade-both-counts" />
        </div>
        <div className="span-4">
          <TwoBooks />
        </div>
      </div>
      <div className="band">
        <ChartSlot id="trade-flows" />
      </div>
      <div className="band grid-12">
        <div className="span-6">
          <ChartSlot id="trade-balance" />
        </div>
        <div className="span-6">
          <ChartSlot id="trade-by-commodity" />
        </div>
      </div>
      <div className="band">
        <ChartSlot id="trade-monthly" />
      </div>
      <div className="band grid-12">
        <div className="span-6">
          <ChartSlot id="investment-stock" />
        </div>
        <div className="span-6">
          <ChartSlot id="tariff-steps" />
        </div>
      </div>
    </>
  );
}
