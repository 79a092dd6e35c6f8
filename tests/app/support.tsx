import { render, screen } from '@testing-library/react';
import { App } from '../../src/app/app';

/** Pages are chunks of their own: the first test of a file also waits for their code. */
export const patience = { timeout: 20_000 };

/** Opens the site at an address as a browser does, with the documents still to be loaded. */
export function open(address: string): void {
  window.history.replaceState(null, '', address);
  render(<App />);
}

/** Opens a page and waits for its heading. */
export async function openPage(address: string, heading: RegExp | string): Promise<HTMLElement> {
  open(address);
  return screen.findByRole('heading', { level: 1, name: heading }, patience);
}

/** Path, query and place of the address bar. */
export function addressBar(): string {
  const { pathname, search, hash } = window.location;
  return `${pathname}${search}${hash}`;
}

/** All elements that bear a stable hook. */
export function hooks(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** The one element that bears a stable hook. Throws where there is none, or more than one. */
export function hook(selector: string): HTMLElement {
  const [only, ...others] = hooks(selector);
  if (only === undefined || others.length > 0) throw new Error(`Not one element: ${selector}`);
  return only;
}

/** The text of an element without runs of white space. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
