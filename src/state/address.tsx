import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  defaultAddress,
  parseAddress,
  writeAddress,
  writeQuery,
  type Address,
  type ParsedAddress,
} from '../selectors/filters/address';
import { useDataFile } from './data-files';
import { validValues } from './valid-values';
import { ledgerParams } from './ledger-param';
import { useViewEntry, type ViewEntry } from './hash';
import type { EventsLedger } from '../dataset/ledger';
import { pageAddress } from '../selectors/filters/page-address';

export type AddressUpdate = Partial<Address> | ((address: Address) => Address);

export interface AddressControl extends ParsedAddress {
  /** Changes the view. A history entry each time, but for `replace`, which typing uses. */
  readonly change: (update: AddressUpdate, options?: { readonly replace?: boolean }) => void;
  /** Takes what was set aside out of the address. */
  readonly dismissRejected: () => void;
  /** The address of a page, without the base, that keeps the filters, or has those given. */
  readonly href: (path: string, address?: Address) => string;
}

const AddressContext = createContext<AddressControl>({
  address: defaultAddress,
  rejected: [],
  change: () => undefined,
  dismissRejected: () => undefined,
  href: (path) => path,
});

/** Reads the view from the address, the only place that holds it, and writes it back. */
export function AddressProvider({ children }: { readonly children: ReactNode }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { placeEntered } = useViewEntry();
  const events = useDataFile('events');
  const known = events.state === 'ready' ? events.data : undefined;

  // The filters stay the same object while a source panel opens and closes: no chart is built anew.
  const viewed = writeQuery(withoutPanel(search));
  const view = useMemo(() => parse(new URLSearchParams(viewed), known), [viewed, known]);
  const parsed = useMemo((): ParsedAddress => {
    const { address, rejected } = parse(new URLSearchParams(search), known);
    return { address: { ...view.address, figure: address.figure }, rejected };
  }, [search, view, known]);

  const control = useMemo((): AddressControl => {
    const previous = new URLSearchParams(search);
    const elsewhere = new URLSearchParams(search);
    for (const key of ledgerParams) elsewhere.delete(key);
    // The place of the address stays, and the reader at it.
    const show = (query: URLSearchParams, replace: boolean) => {
      const state: ViewEntry = { placeEntered };
      const { hash } = window.location;
      void navigate({ search: writeQuery(query), hash }, { replace, state });
    };
    return {
      ...parsed,
      change: (update, options) => {
        // Two changes can come before the next drawing, and so can a step back: the browser's own
        // address is ahead of what is drawn.
        const current = new URLSearchParams(window.location.search);
        const before = parse(current, known).address;
        const next = typeof update === 'function' ? update(before) : { ...before, ...update };
        show(writeAddress(next, current), options?.replace === true);
      },
      dismissRejected: () => show(writeAddress(parsed.address, previous), true),
      href: (path, address = parsed.address) => {
        const [page = '', hash] = path.split('#');
        const place = hash === undefined ? '' : `#${hash}`;
        const written = writeAddress({ ...address, tables: [], figure: null }, elsewhere);
        return `${pageAddress(page)}${writeQuery(written)}${place}`;
      },
    };
  }, [search, parsed, known, navigate, placeEntered]);

  return <AddressContext value={control}>{children}</AddressContext>;
}

function parse(search: URLSearchParams, known: EventsLedger | undefined): ParsedAddress {
  return parseAddress(search, validValues(known, search));
}

function withoutPanel(search: string): URLSearchParams {
  const parameters = new URLSearchParams(search);
  parameters.delete('figure');
  return parameters;
}

export function useAddress(): AddressControl {
  return useContext(AddressContext);
}
