import { createContext, useContext, type ReactNode } from 'react';

/** The paper that is shown; charts need it because they paint with literal colours. */
export type ColourScheme = 'light' | 'dark';

const ColourSchemeContext = createContext<ColourScheme>('light');

export function ColourSchemeProvider(props: {
  readonly scheme: ColourScheme;
  readonly children: ReactNode;
}) {
  return <ColourSchemeContext value={props.scheme}>{props.children}</ColourSchemeContext>;
}

/** Light without a provider, as on paper. */
export function useColourScheme(): ColourScheme {
  return useContext(ColourSchemeContext);
}
