import { fileNames } from '../src/dataset/schema/dataset';
import { faultNames, faults, type Fault } from './faults';

/** Draws the developer's first page of `npm run dev:faults`: a link to each failure. */
export function renderFaultList(parent: HTMLElement): void {
  const heading = document.createElement('h1');
  heading.textContent = 'Failures of the data, to look at';
  const hint = document.createElement('p');
  hint.textContent =
    'Each link opens the dashboard with one failure. Put the same parameters behind the address of any page.';
  const list = document.createElement('dl');
  list.append(...faultNames.flatMap(describe));
  const main = document.createElement('main');
  main.append(heading, hint, list);
  parent.replaceChildren(main);
}

function describe(fault: Fault): HTMLElement[] {
  const term = document.createElement('dt');
  term.textContent = `${fault}: ${faults[fault]}`;
  const links = document.createElement('dd');
  links.append(link(fault, 'all'), ...fileNames.flatMap((name) => [' · ', link(fault, name)]));
  return [term, links];
}

function link(fault: Fault, name: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = `?${new URLSearchParams({ fault, document: name }).toString()}`;
  anchor.textContent = name;
  return anchor;
}
