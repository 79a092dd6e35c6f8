import type { ReactNode } from 'react';

/** Ways on, beside each other. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">{children}</div>;
}
