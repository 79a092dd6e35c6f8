import { chartControls } from './charts/controls';
import { mineralCharts } from './charts/minerals';
import { recordCharts } from './charts/record';
import { tradeCharts } from './charts/trade';
import { citing } from './cite';
import { dataFiles } from './data-files';
import { filters } from './filters';
import { imageDialog } from './image-dialog';
import { numbers } from './numbers';
import { about } from './pages/about';
import { minerals } from './pages/minerals';
import { overview } from './pages/overview';
import { sharedByPages } from './pages/shared';
import { trade } from './pages/trade';
import { prerendered } from './prerendered';
import { reopen } from './reopen';
import { shell } from './shell';
import { provenance } from './source-panel';
import { ledger } from './sources';
import { offline, states } from './states';
import { timeline } from './timeline';
import { verify } from './verify';
import { vocabulary } from './vocabulary';

/**
 * English: every word a reader sees, a file a part of the page. Each sentence is a whole template with
 * parameters; nothing is glued from pieces. Parameters are already formatted (numbers, dates, names) by
 * `charts/format`. Another language is a folder of the same shape (`Messages`).
 */
export const en = {
  /** BCP 47 tag, for `lang`. */
  language: 'en',
  ...numbers,
  ...vocabulary,
  shell,
  prerendered,
  filters,
  provenance,
  timeline,
  imageDialog,
  reopen,
  pages: { ...sharedByPages, overview, trade, minerals, about },
  ledger,
  verify,
  states,
  offline,
  citing,
  dataFiles,
  charts: { ...chartControls, ...tradeCharts, ...mineralCharts, ...recordCharts },
};
