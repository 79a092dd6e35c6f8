import { createContext, useContext, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  defaultAddress,
  parseAddress,
  writeAddress,
  writeQuery,
  type Address,
  type ParsedAddress,
} from '../selectors/address';
import { useDocument } from './documents';
import { knownValues } from './known-values';
import { verdictKey } from './verdict-filter';

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
  const events = useDocument('events');
  const known = events.state === 'ready' ? events.document : undefined;

  const parsed = useMemo(() => {
    const parameters = new URLSearchParams(search);
    return parseAddress(parameters, knownValues(known, parameters));
  }, [search, known]);

  // Two changes can come before the next drawing; the second must build on the first.
  const latest = useRef(parsed.address);
  useLayoutEffect(() => {
    latest.current = parsed.address;
  }, [parsed.address]);

  const control = useMemo((): AddressControl => {
    const previous = new URLSearchParams(search);
    const elsewhere = new URLSearchParams(search);
    elsewhere.delete(verdictKey);
    const query = (address: Address) => writeQuery(writeAddress(address, previous));
    return {
      ...parsed,
      change: (update, options) => {
        const before = latest.current;
        const next = typeof update === 'function' ? update(before) : { ...before, ...update };
        latest.current = next;
        void navigate({ search: query(next) }, { replace: options?.replace === true });
      },
      dismissRejected: () => void navigate({ search: query(parsed.address) }, { replace: true }),
      href: (path, address = parsed.address) => {
        const [page = '', hash] = path.split('#');
        const place = hash === undefined ? '' : `#${hash}`;
        const written = writeAddress({ ...address, tables: [] }, elsewhere);
        return `${page}${writeQuery(written)}${place}`;
      },
    };
  }, [search, parsed, navigate]);

  return <AddressContext value={control}>{children}</AddressContext>;
}

export function useAddress(): AddressControl {
  return useContext(AddressContext);
}
