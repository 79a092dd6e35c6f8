import { render, waitFor } from '@testing-library/react';
import { vi } from 'vitest';
import { App } from '../../src/shell/app';

// A page with all its charts and sources takes a second or two to draw without a browser's speed.
vi.setConfig({ testTimeout: 60_000 });

/** Pages are chunks of their own: the first test of a file also waits for their code. */
export const patience = { timeout: 50_000 };

/** Opens the site at an address as a browser does, with the documents still to be loaded. */
export function open(address: string): void {
  window.history.replaceState(null, '', address);
  render(<App />);
}

/** Opens a page and waits for its heading. Looking by role would walk the whole of a long page. */
export async function openPage(address: string, heading: RegExp | string): Promise<HTMLElement> {
  open(address);
  return findHeading(heading, 'h1');
}

/** Waits for a heading with this text. */
export function findHeading(text: RegExp | string, level = 'h1, h2, h3'): Promise<HTMLElement> {
  return waitFor(() => {
    const found = hooks(level).find((heading) =>
      typeof text === 'string' ? textOf(heading) === text : text.test(textOf(heading)),
    );
    if (found === undefined) throw new Error(`No heading ${String(text)}`);
    return found;
  }, patience);
}

/** Whether a heading with this text is on the page. */
export function hasHeading(text: string): boolean {
  return hooks('h1, h2, h3').some((heading) => textOf(heading) === text);
}

/** The button or link with this text. Throws where there is none. */
export function control(text: string): HTMLElement {
  const found = hooks('button, a').find((candidate) => textOf(candidate) === text);
  if (found === undefined) throw new Error(`No control ${text}`);
  return found;
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
