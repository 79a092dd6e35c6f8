import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ThemeProvider, useTheme } from '../../src/state/theme';
import { themes } from '../../src/charts/theme';
import { useChartTheme } from '../../src/state/colour-scheme';

/** Media queries that a test answers. */
function answerMedia(initial: Readonly<Record<string, boolean>>) {
  const lists = new Map<string, EventTarget & { matches: boolean }>();
  vi.stubGlobal('matchMedia', (query: string) => {
    const known = lists.get(query);
    if (known !== undefined) return known;
    const list = Object.assign(new EventTarget(), { matches: initial[query] === true });
    lists.set(query, list);
    return list;
  });
  return (query: string, matches: boolean) => {
    const list = lists.get(query);
    if (list === undefined) throw new Error(`Nobody asks ${query}`);
    list.matches = matches;
    act(() => {
      list.dispatchEvent(new Event('change'));
    });
  };
}

function Probe() {
  const { choice, choose } = useTheme();
  const { name: scheme, hues } = useChartTheme();
  return (
    <>
      <p data-testid="told">{`${choice} ${scheme}`}</p>
      <p data-testid="muted">{hues.muted}</p>
      <button onClick={() => choose('dark')}>dark</button>
      <button onClick={() => choose('light')}>light</button>
      <button onClick={() => choose('system')}>system</button>
    </>
  );
}

function open(): void {
  render(
    <ThemeProvider>
      <Probe />
    </ThemeProvider>,
  );
}

function told(): string | null {
  return screen.getByTestId('told').textContent;
}

function press(name: string): void {
  fireEvent.click(screen.getByText(name));
}

function ofPage(): string | undefined {
  return document.documentElement.dataset['theme'];
}

const dark = '(prefers-color-scheme: dark)';
const key = 'steppe-ledger.theme';

describe('the theme', () => {
  it('follows the system, also when it changes', () => {
    const change = answerMedia({ [dark]: true });
    open();
    expect(told()).toBe('system dark');
    expect(ofPage()).toBe('dark');
    change(dark, false);
    expect(told()).toBe('system light');
    expect(ofPage()).toBe('light');
  });

  it('is chosen against the system and remembered for the next visit', () => {
    answerMedia({ [dark]: false });
    open();
    press('dark');
    expect(told()).toBe('dark dark');
    expect(ofPage()).toBe('dark');
    expect(window.localStorage.getItem(key)).toBe('dark');
    press('system');
    expect(window.localStorage.getItem(key)).toBeNull();
  });

  it('starts with the remembered choice, and with the system where that is nonsense', () => {
    answerMedia({ [dark]: true });
    window.localStorage.setItem(key, 'light');
    open();
    expect(told()).toBe('light light');
    document.body.replaceChildren();
    window.localStorage.setItem(key, 'sepia');
    open();
    expect(told()).toBe('system dark');
  });

  it('works for this visit where storage is forbidden', () => {
    answerMedia({ [dark]: false });
    const forbid = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid);
    open();
    expect(told()).toBe('system light');
    press('dark');
    expect(told()).toBe('dark dark');
    expect(ofPage()).toBe('dark');
  });

  it('gives way to a palette that the system forces on the page', () => {
    answerMedia({ [dark]: true, '(forced-colors: active)': true });
    window.localStorage.setItem(key, 'light');
    open();
    expect(told()).toBe('light dark');
    expect(ofPage()).toBe('dark');
  });

  it('draws charts without grey words for a reader who asks for more contrast', () => {
    const change = answerMedia({ [dark]: false });
    open();
    const muted = () => screen.getByTestId('muted').textContent;
    expect(muted()).toBe(themes.light.hues.muted);
    change('(prefers-contrast: more)', true);
    expect(muted()).toBe(themes.light.hues.ink);
  });

  it('prints on light paper without changing the page on screen', () => {
    const change = answerMedia({ [dark]: true });
    open();
    change('print', true);
    expect(told()).toBe('system light');
    expect(ofPage()).toBe('dark');
    change('print', false);
    expect(told()).toBe('system dark');
  });
});
