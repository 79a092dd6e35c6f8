import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';

// Each page is a chunk of its own: a reader of one page does not wait for the others.
const OverviewPage = lazy(async () => ({
  default: (await import('./overview-page')).OverviewPage,
}));
const TradePage = lazy(async () => ({ default: (await import('./trade-page')).TradePage }));
const MineralsPage = lazy(async () => ({
  default: (await import('./minerals-page')).MineralsPage,
}));
const TimelinePage = lazy(async () => ({
  default: (await import('./timeline-page')).TimelinePage,
}));
const SourcesPage = lazy(async () => ({ default: (await import('./sources-page')).SourcesPage }));
const ChartPage = lazy(async () => ({ default: (await import('./chart-page')).ChartPage }));
const NotFoundPage = lazy(async () => ({
  default: (await import('./not-found-page')).NotFoundPage,
}));

/** Which page an address shows. */
export function PageRoutes() {
  return (
    <Routes>
      <Route path="/" element={<OverviewPage />} />
      <Route path="/trade" element={<TradePage />} />
      <Route path="/minerals" element={<MineralsPage />} />
      <Route path="/timeline" element={<TimelinePage />} />
      <Route path="/sources" element={<SourcesPage />} />
      <Route path="/chart/:id" element={<ChartPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
