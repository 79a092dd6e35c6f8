import type { ReactNode } from 'react';
import { FailedState } from '../../ui/failed-state';
import { useLanguage } from '../../state/language';
import { LoadingState } from '../../ui/loading-state';
import { useHrefs } from '../../state/hrefs';
import { useAddress } from '../../state/address';
import { useDataFile, useDataFiles } from '../../state/data-files';
import { tradeFigures } from './trade-figures';
import { uraniumFigures } from './uranium-figures';

/** The four headline numbers, each with what others say, its verdict and its sources. */
export function HeadlineFigures() {
  const language = useLanguage();
  const hrefs = useHrefs();
  const { filters } = useAddress().address;
  const said = useDataFiles(['claims', 'documents']);
  const trade = useDataFile('trade');
  const minerals = useDataFile('minerals');
  if (said.state === 'loading' || trade.state === 'loading' || minerals.state === 'loading') {
    return (
      <FiguresSection count={4}>
        <LoadingState name="trade" />
      </FiguresSection>
    );
  }
  const parts = [
    ...(said.state === 'failed' ? said.faults : []),
    ...(trade.state === 'failed' ? [trade.fault] : []),
    ...(minerals.state === 'failed' ? [minerals.fault] : []),
  ];
  const told = said.state === 'ready' ? said.data : null;
  const figures = [
    ...(trade.state !== 'ready' || told === null
      ? []
      : tradeFigures(trade.data, told, filters, { language, hrefs })),
    ...(minerals.state !== 'ready' || told === null
      ? []
      : uraniumFigures(minerals.data, told, filters, { language, hrefs })),
  ];
  if (figures.length === 0 && parts.length === 0) return null;
  return (
    <FiguresSection count={parts.length === 0 ? figures.length : 4}>
      {figures.length === 0 ? null : (
        <dl className="keys grid gap-6 md:grid-cols-2 md:gap-y-0 lg:grid-cols-4">{figures}</dl>
      )}
      {parts.length === 0 ? null : (
        <FailedState
          faults={parts}
          onRetry={() => {
            for (const one of [said, trade, minerals]) if (one.state === 'failed') one.retry();
          }}
        />
      )}
    </FiguresSection>
  );
}

function FiguresSection(props: { readonly count: number; readonly children: ReactNode }) {
  const { messages } = useLanguage();
  return (
    <section className="band">
      <h2 className="mb-6">{messages.pages.overview.keys(props.count)}</h2>
      {props.children}
    </section>
  );
}
