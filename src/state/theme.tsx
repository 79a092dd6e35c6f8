import {
  createContext,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { ColourSchemeProvider } from './colour-scheme';
import { useMediaQuery } from './media-query';
import { usePrinting } from './printing';
import { useIsHydrated } from './hydration';
import { readStoredTheme, storeTheme, type ThemeChoice } from './stored-theme';

interface ThemeControl {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

const ThemeContext = createContext<ThemeControl>({ choice: 'system', choose: () => undefined });

/** Holds the reader's choice of paper. What is printed is always light. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const isHydrated = useIsHydrated();
  const [chosen, setChosen] = useState(readStoredTheme);
  // A prerendered page knows no reader: it is hydrated as it was drawn, and at once takes what is stored.
  const choice = isHydrated ? chosen : 'system';
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isPrinting = usePrinting();
  // A palette that the system forces on the page leaves nothing to choose.
  const isForced = useMediaQuery('(forced-colors: active)');
  const isContrast = useMediaQuery('(prefers-contrast: more)');
  const isDark = choice === 'system' || isForced ? systemIsDark : choice === 'dark';
  const scheme = isDark ? 'dark' : 'light';

  useLayoutEffect(() => {
    // Until then the theme that `public/theme.js` found stands.
    if (isHydrated) document.documentElement.dataset['theme'] = scheme;
  }, [isHydrated, scheme]);

  const control = useMemo(
    () => ({
      choice,
      choose: (next: ThemeChoice) => {
        storeTheme(next);
        setChosen(next);
      },
    }),
    [choice],
  );
  return (
    <ThemeContext value={control}>
      <ColourSchemeProvider scheme={isPrinting ? 'light' : scheme} isContrast={isContrast}>
        {children}
      </ColourSchemeProvider>
    </ThemeContext>
  );
}

export function useTheme(): ThemeControl {
  return useContext(ThemeContext);
}
