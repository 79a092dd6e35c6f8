import { createContext, useContext, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import type { SourcesLedger } from '../dataset/ledger';

const Brought = createContext<SourcesLedger | null>(null);
const Usable = createContext<SourcesLedger | null>(null);

/**
 * The register of sources is a third of the dataset, and the plain overview cites few of it. The
 * build writes those few into a file of their own, which the overview is hydrated with; the whole register
 * follows when nothing else is to be done.
 */
export function PartialSourcesProvider(props: {
  readonly sources: SourcesLedger | null;
  readonly children: ReactNode;
}) {
  return <Brought value={props.sources}>{props.children}</Brought>;
}

/** Lets the overview use them, and no other page: there they would be too few. */
export function PartialSourcesOnOverview({ children }: { readonly children: ReactNode }) {
  const brought = useContext(Brought);
  const { pathname } = useLocation();
  return <Usable value={pathname === '/' ? brought : null}>{children}</Usable>;
}

/** The sources that this page may do with until the register is here; null where there are none. */
export function usePartialSources(): SourcesLedger | null {
  return useContext(Usable);
}
