import type { ReactNode } from 'react';

/** Something the reader should know about the page, with what can be done about it. */
export function Notice(props: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div
      className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 rounded border border-edge bg-tint px-4 py-3 print:hidden"
      role="status"
      data-notice
    >
      <div className="flex-[1_1_24rem]">{props.children}</div>
      {props.action}
    </div>
  );
}
