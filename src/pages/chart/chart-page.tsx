import { useParams } from 'react-router-dom';
import { definitionOf } from '../../charts/catalogue';
import { chartIds, type ChartId } from '../../charts/chart-ids';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { ChartList } from '../../features/chart/chart-list';
import { ChartSlot } from '../../features/chart/chart-slot';
import { FilterPanel } from '../../features/filters/filter-panel';
import { MissingPlace } from './missing-place';
import { usePage } from '../../state/page';

/** One chart alone, with its table, all its sources and its notes. */
export function ChartPage() {
  const { messages } = useLanguage();
  const { id = '' } = useParams();
  const chart = chartIds.find((known) => known === id);
  if (chart === undefined) return <MissingPlace sentence={messages.shell.notFound.chart(id)} />;
  return <KnownChart key={chart} id={chart} />;
}

function KnownChart({ id }: { readonly id: ChartId }) {
  const { messages } = useLanguage();
  const start = usePage<HTMLDivElement>(definitionOf(id).title(messages));
  return (
    <>
      <FilterPanel layout="bar" />
      <div ref={start} tabIndex={-1} className="mt-6 md:mt-12 [&_.chart-table]:max-h-none">
        <ChartSlot id={id} alone />
      </div>
      <nav className="band print:hidden" aria-label={messages.pages.chart.others}>
        <TitledSection title={messages.pages.chart.others}>
          <ChartList current={id} />
        </TitledSection>
      </nav>
    </>
  );
}
