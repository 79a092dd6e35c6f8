import { createContext, useContext, type ReactNode } from 'react';

/** Writes the address of a page, or of an element on it, `/sources#claims`, so that it keeps the filters. */
export type WriteHref = (path: string) => string;

const HrefContext = createContext<WriteHref>((path) => path);

export function HrefProvider(props: { readonly write: WriteHref; readonly children: ReactNode }) {
  return <HrefContext value={props.write}>{props.children}</HrefContext>;
}

/** The address of everything that can be linked to. */
export interface Hrefs {
  readonly page: WriteHref;
  /** Of a source or an article, in the register. */
  readonly source: (id: string) => string;
  /** Of a claim, in the ledger. */
  readonly claim: (id: string) => string;
  /** Of an event, on the timeline. */
  readonly event: (id: string) => string;
}

/** The addresses that views link to; what they look like is known here alone. */
export function useHrefs(): Hrefs {
  const page = useContext(HrefContext);
  return {
    page,
    source: (id) => page(`/sources#source-${id}`),
    claim: (id) => page(`/sources#claim-${id}`),
    event: (id) => page(`/timeline#${id}`),
  };
}
