import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { EventsFile } from '../../dataset/schema/events';
import type { Chart } from '../../charts/chart';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures');

interface EventGenerator {
  readonly generateEvents: (shipped: EventsFile, count: number) => EventsFile;
}

interface CenturyGenerator {
  readonly generateCentury: (pattern: Chart) => Chart;
}

/** The generators of load, which are the tests' own and no part of the site. */
export async function loadGenerators(): Promise<EventGenerator & CenturyGenerator> {
  const events = await runnerImport<EventGenerator>(join(fixtures, 'generated-events.ts'), {
    configFile: false,
  });
  const century = await runnerImport<CenturyGenerator>(join(fixtures, 'generated-century.ts'), {
    configFile: false,
  });
  return { ...events.module, ...century.module };
}
