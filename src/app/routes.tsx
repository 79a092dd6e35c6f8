import { createElement, useState } from 'react';
import { Route, Routes } from 'react-router-dom';
import { pageComponent, type PageName } from './page-modules';

/** Draws a page, and keeps to the component it began with when the code arrives meanwhile. */
function PageOf({ name }: { readonly name: PageName }) {
  const [component] = useState(() => ({ of: pageComponent(name) }));
  return createElement(component.of);
}

/** Which page an address shows. */
export function PageRoutes() {
  return (
    <Routes>
      <Route path="/" element={<PageOf key="overview" name="overview" />} />
      <Route path="/trade" element={<PageOf key="trade" name="trade" />} />
      <Route path="/minerals" element={<PageOf key="minerals" name="minerals" />} />
      <Route path="/timeline" element={<PageOf key="timeline" name="timeline" />} />
      <Route path="/sources" element={<PageOf key="sources" name="sources" />} />
      <Route path="/chart/:id" element={<PageOf key="chart" name="chart" />} />
      <Route path="*" element={<PageOf key="missing" name="missing" />} />
    </Routes>
  );
}
