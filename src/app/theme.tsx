import {
  createContext,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { ColourSchemeProvider } from '../views/colour-scheme';
import { useMediaQuery } from './media-query';
import { readStoredTheme, storeTheme, type ThemeChoice } from './stored-theme';

interface ThemeControl {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

const ThemeContext = createContext<ThemeControl>({ choice: 'system', choose: () => undefined });

/** Holds the reader's choice of paper. What is printed is always light. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(readStoredTheme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isPrinting = useMediaQuery('print');
  const scheme = choice === 'dark' || (choice === 'system' && systemIsDark) ? 'dark' : 'light';

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = scheme;
  }, [scheme]);

  const control = useMemo(
    () => ({
      choice,
      choose: (next: ThemeChoice) => {
        storeTheme(next);
        setChoice(next);
      },
    }),
    [choice],
  );
  return (
    <ThemeContext value={control}>
      <ColourSchemeProvider scheme={isPrinting ? 'light' : scheme}>{children}</ColourSchemeProvider>
    </ThemeContext>
  );
}

export function useTheme(): ThemeControl {
  return useContext(ThemeContext);
}
