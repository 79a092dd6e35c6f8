import { useMemo } from 'react';
import type { Filters } from '../selectors/filters';
import { useAddress } from './address';
import { useChoice } from './choice';
import { useTypedText } from './typed-text';

/** The filters as a page shows them: at once what was chosen or typed, which the address then follows. */
export interface FilterChoice {
  readonly filters: Filters;
  readonly choose: (filters: Filters, options?: { readonly replace?: boolean }) => void;
  readonly type: (text: string) => void;
  /** Ends the typing. */
  readonly endTyping: () => void;
}

export function useFilterChoice(): FilterChoice {
  const { address, change } = useAddress();
  const [chosen, choose] = useChoice(
    address.filters,
    (filters, options?: { readonly replace?: boolean }) => change({ filters }, options),
  );
  // What is typed makes no entry in the history.
  const write = useMemo(
    () => (text: string) =>
      change((view) => ({ ...view, filters: { ...view.filters, text } }), { replace: true }),
    [change],
  );
  const typed = useTypedText(chosen.text, write);
  const { text } = typed;
  const filters = useMemo(() => ({ ...chosen, text }), [chosen, text]);
  return {
    filters,
    choose: (next, options) => {
      typed.forget();
      choose(next, options);
    },
    type: typed.type,
    endTyping: typed.end,
  };
}
