import type { Filters } from '../selectors/filters/filters';
import type { Language } from './language';
import type { ExportContext } from '../export/image/export-chart';
import { siteAddress } from './site-address';

/** What an export of a chart needs beside it; `link` is the chart's address without the site's own. */
export function exportContext(
  filters: Filters,
  { messages, format }: Language,
  link: string,
): ExportContext {
  return {
    filters,
    messages,
    format,
    address: siteAddress(link),
    version: __DATA_VERSION__,
    released: __DATA_RELEASED__,
  };
}
