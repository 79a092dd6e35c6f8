import type { ReactNode } from 'react';
import { ButtonRow } from './button-row';

/** Nothing is left: why, and the ways out. */
export function EmptyState(props: { readonly reason: string; readonly children?: ReactNode }) {
  return (
    <div data-state="empty" className="grid min-h-78 items-center py-6">
      <div className="max-w-112">
        <p className="mb-1 font-serif text-heading">{props.reason}</p>
        <ButtonRow>{props.children}</ButtonRow>
      </div>
    </div>
  );
}
