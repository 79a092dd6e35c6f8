import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Observation } from '../../dataset/observation';
import type { Chart } from '../../charts/chart';

/** What numbers need to lead to their source panel. */
export interface SourceLinks {
  /** The number whose panel the address asks for; null for none. */
  readonly asked: string | null;
  /** The address, on this page, of the panel of a number. */
  readonly href: (path: string) => string;
  /** What the history is told of a panel that opens: the page stays where it is. */
  readonly state?: object;
  /** Opens the panel of a number. */
  readonly open: (path: string) => void;
  /** Makes a number outside of charts known by its name as long as it is shown. */
  readonly register: (name: string, observation: Observation) => () => void;
  /** Makes a chart known as long as it is shown. */
  readonly registerChart: (chart: Chart) => () => void;
}

const nothing = () => undefined;

const SourceLinksContext = createContext<SourceLinks>({
  asked: null,
  href: (path) => `?figure=${path}`,
  open: nothing,
  register: () => nothing,
  registerChart: () => nothing,
});

export function SourceLinksProvider(props: {
  readonly links: SourceLinks;
  readonly children: ReactNode;
}) {
  return <SourceLinksContext value={props.links}>{props.children}</SourceLinksContext>;
}

export function useSourceLinks(): SourceLinks {
  return useContext(SourceLinksContext);
}

/** Makes a number known by its name, so that its address works when it is opened cold. */
export function useNamedDatum(name: string, observation: Observation, isNamed: boolean): void {
  const { register } = useSourceLinks();
  useEffect(
    () => (isNamed ? register(name, observation) : undefined),
    [register, name, observation, isNamed],
  );
}
