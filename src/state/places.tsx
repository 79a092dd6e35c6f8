import { createContext, useContext, type ReactNode } from 'react';

/** Writes the address of a place on this site, `/sources#claims`, so that it keeps the filters. */
export type WritePlace = (path: string) => string;

const PlacesContext = createContext<WritePlace>((path) => path);

export function PlacesProvider(props: {
  readonly write: WritePlace;
  readonly children: ReactNode;
}) {
  return <PlacesContext value={props.write}>{props.children}</PlacesContext>;
}

export interface Places {
  readonly page: WritePlace;
  /** Of a source or an article, in the register. */
  readonly source: (id: string) => string;
  /** Of a claim, in the ledger. */
  readonly claim: (id: string) => string;
  /** Of an event, on the timeline. */
  readonly event: (id: string) => string;
}

/** The addresses that views link to; what they look like is known here alone. */
export function usePlaces(): Places {
  const page = useContext(PlacesContext);
  return {
    page,
    source: (id) => page(`/sources#source-${id}`),
    claim: (id) => page(`/sources#claim-${id}`),
    event: (id) => page(`/timeline#${id}`),
  };
}
