import { createContext, useContext } from 'react';

/** What choosing a row of a chart does beside showing its values: a click, a tap, Enter or the space bar. */
export interface ChartChoice {
  /** In words, for those who hear the chart. */
  readonly help: string;
  readonly onChoose: (key: string) => void;
}

/** Null where rows of charts only tell their values. */
export const ChartChoiceContext = createContext<ChartChoice | null>(null);

export function useChartChoice(): ChartChoice | null {
  return useContext(ChartChoiceContext);
}
