import type { ComponentProps } from 'react';

const looks = {
  solid: 'border-ink bg-ink text-paper',
  outlined: 'border-edge',
};

/** Classes of a button, for a link that looks like one. */
export function buttonLook(look: keyof typeof looks): string {
  return `min-h-11 rounded border px-5 font-semibold ${looks[look]}`;
}

/** What a part of the page is for (`solid`), or another way on (`outlined`). */
export function Button({
  look = 'solid',
  ...props
}: Omit<ComponentProps<'button'>, 'className'> & { readonly look?: keyof typeof looks }) {
  return <button type="button" {...props} className={buttonLook(look)} />;
}
