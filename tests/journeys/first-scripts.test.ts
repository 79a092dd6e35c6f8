import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { ledgerParams } from '../../src/state/ledger-param';
import { storeTheme, themeChoices } from '../../src/state/stored-theme';
import { writeAddress, type Address } from '../../src/selectors/filters/address';

/** A script of `public`, which runs before the first paint and can import nothing. */
function run(name: string): void {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'public', name), 'utf8');
  runInThisContext(text);
}

/** A view that differs from the plain one in everything; the compiler asks for what is new. */
const everything: Address = {
  filters: {
    topics: ['trade'],
    from: 2015,
    to: 2024,
    origin: 'document',
    kind: 'deal',
    text: 'uranium',
  },
  order: 'oldest',
  eventMarks: true,
  tables: ['trade-flows'],
  mineralSort: 'china',
  figure: 'overview/claimed',
};

const ownKeys = [...writeAddress(everything, new URLSearchParams()).keys(), ...ledgerParams];

function viewOf(search: string): string | undefined {
  window.history.replaceState(null, '', `/${search}`);
  delete document.documentElement.dataset['view'];
  run('view.js');
  const { view } = document.documentElement.dataset;
  delete document.documentElement.dataset['view'];
  return view;
}

describe('what runs before the first paint', () => {
  it.each(ownKeys)('knows the key %s of the address', (key) => {
    expect(viewOf(`?${key}=x`)).toBe('asked');
  });

  it('knows no other key', () => {
    expect(viewOf('')).toBeUndefined();
    expect(viewOf('?utm_source=mail')).toBeUndefined();
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'view.js'), 'utf8');
    const named = /'([a-z ]+)'\.split/.exec(text)?.[1]?.split(' ');
    expect(named?.sort()).toEqual([...ownKeys].sort());
  });

  it.each(themeChoices)('finds the theme %s where the page keeps it', (choice) => {
    vi.stubGlobal('matchMedia', () => ({ matches: choice === 'light' }));
    storeTheme(choice);
    run('theme.js');
    expect(document.documentElement.dataset['theme']).toBe(choice === 'system' ? 'light' : choice);
  });
});
