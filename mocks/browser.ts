import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { fileNames } from '../src/dataset/schema/dataset';
import { renderFaultList } from './fault-list';
import { parseFaultChoice, type FaultChoice } from './faults';
import { faultHandlers, type ReadDataFile } from './handlers';

const readFromHost: ReadDataFile = async (name) => {
  const address = new URL(`${import.meta.env.BASE_URL}data/${name}.json`, location.href);
  const response = await fetch(bypass(address));
  return response.text();
};

async function startApp({ fault, file }: FaultChoice): Promise<void> {
  const names = file === undefined ? fileNames : [file];
  const worker = setupWorker(...faultHandlers(fault, names, readFromHost));
  await worker.start({
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  await import('../src/prerender/main');
}

const choice = parseFaultChoice(new URLSearchParams(location.search));
if (choice === null) renderFaultList(document.body);
else await startApp(choice);
