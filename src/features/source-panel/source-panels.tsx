import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { writeAddress, writeQuery } from '../../selectors/filters/address';
import { SourceLinksProvider, type SourceLinks } from './source-links';
import { useLanguage } from '../../state/language';
import { SourcePanel } from './source-panel';
import { useAddress } from '../../state/address';
import { lateCode, LatePart } from '../../ui/late-part';
import { ShownData } from './shown-data';
import { useViewEntry } from '../../state/hash';
import { pageAddress } from '../../selectors/filters/page-address';

// With every chart that a path may name, the panel waits until a number asks for it.
const sourceOfNumber = lateCode(async () => (await import('./source-panel-slot')).SourceOfNumber);

/** Lets every number of the page lead to its source panel, and shows the one the address names. */
export function SourcePanels({ children }: { readonly children: ReactNode }) {
  const { address, change } = useAddress();
  const { messages } = useLanguage();
  const { pathname, search, hash } = useLocation();
  const { placeEntered } = useViewEntry();
  const [named] = useState(() => new ShownData());
  const links = useMemo((): SourceLinks => {
    const previous = new URLSearchParams(search);
    return {
      asked: address.figure,
      href: (figure) =>
        `${pageAddress(pathname)}${writeQuery(writeAddress({ ...address, figure }, previous))}${hash}`,
      state: { placeEntered },
      open: (figure) => {
        change({ figure });
      },
      register: named.register,
      registerChart: named.registerChart,
    };
  }, [address, change, pathname, search, hash, named, placeEntered]);
  const { figure } = address;
  return (
    <SourceLinksProvider links={links}>
      {children}
      {figure === null ? null : (
        <SourcePanel
          path={figure}
          onClose={() => {
            change({ figure: null }, { replace: true });
          }}
        >
          <LatePart
            key={figure}
            code={sourceOfNumber}
            waiting={<p role="status">{messages.provenance.loading}</p>}
          >
            {(SourceOfNumber) => <SourceOfNumber path={figure} named={named} links={links} />}
          </LatePart>
        </SourcePanel>
      )}
    </SourceLinksProvider>
  );
}
