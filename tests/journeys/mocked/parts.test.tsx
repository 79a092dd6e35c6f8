import { act, render, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { lateCode, LatePart } from '../../../src/ui/late-part';
import { en } from '../../../src/messages/en/en';
import { LanguageProvider } from '../../../src/state/language';
import { addressBar, hook, hooks, openPage, patience, textOf } from '../app-support';

/** The source panel as it is when it throws while it is drawn. */
vi.mock('../../../src/features/source-panel/source-panel-slot', () => ({
  SourceOfNumber: () => {
    throw new Error('A chart without its series');
  },
}));

/** React tells of every error that a boundary has caught. */
function expectErrors(): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
}

const sentence = en.shell.failedPart;

describe('a part that fails', () => {
  it('is the panel alone where it is the source of a number, and can be closed', async () => {
    expectErrors();
    await openPage('/trade?figure=trade-flows/exports/2023', en.pages.trade.title);
    await waitFor(
      () => expect(textOf(hook('[data-panel="source"]'))).toContain(sentence),
      patience,
    );
    expect(hooks('h1').map(textOf)).toEqual([en.pages.trade.title]);
    act(() => hook('.source-panel > button').click());
    expect(hooks('[data-panel="source"]')).toEqual([]);
    expect(addressBar()).toBe('/trade');
  });

  it('says so in its own place where its code does not come, and is asked for again when it is next shown', async () => {
    expectErrors();
    const load = vi.fn(() => Promise.resolve(({ name }: { name: string }) => <p>Part {name}</p>));
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    const code = lateCode(load);
    const show = (name: string) => (
      <LanguageProvider messages={en}>
        <p>Page</p>
        <LatePart key={name} code={code} waiting={<p>Waiting</p>}>
          {(Part) => <Part name={name} />}
        </LatePart>
      </LanguageProvider>
    );
    const { container, rerender } = render(show('one'));
    expect(container.textContent).toBe('PageWaiting');
    await waitFor(() => expect(container.textContent).toContain(sentence));
    expect(container.textContent).toContain('Page');
    expect(load).toHaveBeenCalledTimes(1);
    rerender(show('two'));
    await waitFor(() => expect(container.textContent).toBe('PagePart two'));
    expect(load).toHaveBeenCalledTimes(2);
  });
});
