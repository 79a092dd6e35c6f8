import type { ReactNode } from 'react';

/** Something the reader should know about the page, with what can be done about it. */
export function Notice(props: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <div>{props.children}</div>
      {props.action}
    </div>
  );
}
