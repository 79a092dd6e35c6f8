import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Observation } from '../../dataset/observation';
import type { Chart } from '../../charts/chart';

/** What numbers need to lead to their source panel. */
export interface FigureLinks {
  /** The number whose panel the address asks for; null for none. */
  readonly asked: string | null;
  /** The address, on this page, of the panel of a number. */
  readonly href: (reference: string) => string;
  /** What the history is told of a panel that opens: the page stays where it is. */
  readonly state?: object;
  /** Opens the panel of a number. */
  readonly open: (reference: string) => void;
  /** Makes a number outside of charts known by its name as long as it is shown. */
  readonly register: (name: string, observation: Observation) => () => void;
  /** Makes a chart known as long as it is shown. */
  readonly registerChart: (chart: Chart) => () => void;
}

const nothing = () => undefined;

const FigureLinksContext = createContext<FigureLinks>({
  asked: null,
  href: (reference) => `?figure=${reference}`,
  open: nothing,
  register: () => nothing,
  registerChart: () => nothing,
});

export function FigureLinksProvider(props: {
  readonly links: FigureLinks;
  readonly children: ReactNode;
}) {
  return <FigureLinksContext value={props.links}>{props.children}</FigureLinksContext>;
}

export function useFigureLinks(): FigureLinks {
  return useContext(FigureLinksContext);
}

/** Makes a number known by its name, so that its address works when it is opened cold. */
export function useNamedFigure(name: string, observation: Observation, isNamed: boolean): void {
  const { register } = useFigureLinks();
  useEffect(
    () => (isNamed ? register(name, observation) : undefined),
    [register, name, observation, isNamed],
  );
}
