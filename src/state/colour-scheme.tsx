import { createContext, useContext, type ReactNode } from 'react';
import { contrastThemes, themes, type Theme } from '../charts/theme';

/** The paper that is shown; charts need it because they paint with literal colours. */
export type ColourScheme = Theme['name'];

/** Light without a provider, as on paper. */
const ChartThemeContext = createContext<Theme>(themes.light);

export function ColourSchemeProvider(props: {
  readonly scheme: ColourScheme;
  /** Whether the reader asks for more contrast. */
  readonly isContrast?: boolean;
  readonly children: ReactNode;
}) {
  const papers = props.isContrast === true ? contrastThemes : themes;
  return <ChartThemeContext value={papers[props.scheme]}>{props.children}</ChartThemeContext>;
}

/** The colours that charts on screen paint with. */
export function useChartTheme(): Theme {
  return useContext(ChartThemeContext);
}
