import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { writeAddress, writeQuery } from '../selectors/address';
import { FigureLinksProvider, type FigureLinks } from '../views/figure-links';
import { useAddress } from './address';
import { NamedFigures } from './named-figures';
import { useKeptPlace } from './place';

// With every chart that a reference may name, the panel waits until a number asks for it.
const SourcePanelSlot = lazy(async () => ({
  default: (await import('./source-panel-slot')).SourcePanelSlot,
}));

/** Lets every number of the page lead to its source panel, and shows the one the address names. */
export function FigurePanels({ children }: { readonly children: ReactNode }) {
  const { address, change } = useAddress();
  const { pathname, search, hash } = useLocation();
  const { placeEntered } = useKeptPlace();
  const [named] = useState(() => new NamedFigures());
  const links = useMemo((): FigureLinks => {
    const previous = new URLSearchParams(search);
    return {
      asked: address.figure,
      href: (figure) =>
        `${pathname}${writeQuery(writeAddress({ ...address, figure }, previous))}${hash}`,
      state: { placeEntered },
      open: (figure) => {
        change({ figure });
      },
      register: named.register,
    };
  }, [address, change, pathname, search, hash, named, placeEntered]);
  return (
    <FigureLinksProvider links={links}>
      {children}
      {address.figure === null ? null : (
        <Suspense fallback={null}>
          <SourcePanelSlot reference={address.figure} named={named} links={links} />
        </Suspense>
      )}
    </FigureLinksProvider>
  );
}
