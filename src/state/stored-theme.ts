/** What the reader chose: a paper, or whatever the system uses. */
export type ThemeChoice = 'system' | 'light' | 'dark';

export const themeChoices = ['system', 'light', 'dark'] as const;

/** `public/theme.js` reads the same key before the first paint; a test holds the two together. */
const key = 'steppe-ledger.theme';

export function parseThemeChoice(text: string | null): ThemeChoice {
  return themeChoices.find((choice) => choice === text) ?? 'system';
}

/** The choice of an earlier visit. Storage can be forbidden; then the system decides. */
export function readStoredTheme(): ThemeChoice {
  try {
    return parseThemeChoice(window.localStorage.getItem(key));
  } catch {
    return 'system';
  }
}

/** Keeps the choice for later visits; where storage is forbidden it holds for this visit alone. */
export function storeTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, choice);
  } catch {
    return;
  }
}
