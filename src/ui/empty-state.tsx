import type { ReactNode } from 'react';

/** Nothing is left: why, and the ways out. */
export function EmptyState(props: { readonly reason: string; readonly children?: ReactNode }) {
  return (
    <div className="halt">
      <div>
        <p className="halt-head">{props.reason}</p>
        <div className="halt-acts">{props.children}</div>
      </div>
    </div>
  );
}
