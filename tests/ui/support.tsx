import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { en } from '../../src/messages/en/en';
import { LanguageProvider } from '../../src/state/language';

/** Draws a view in English, on a site with addresses. */
export function renderView(view: ReactElement): RenderResult {
  return render(view, {
    wrapper: ({ children }) => (
      <MemoryRouter>
        <LanguageProvider messages={en}>{children}</LanguageProvider>
      </MemoryRouter>
    ),
  });
}

/** The one element that bears a stable hook. Throws where there is none, or more than one. */
export function hook(selector: string, root: ParentNode = document): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${found.length} elements match ${selector}, not one.`);
  }
  return only;
}
