/** Points down where something can be opened, up where it is open. */
export function Chevron(props: { readonly isOpen?: boolean; readonly className?: string }) {
  return (
    <svg
      className={`mark align-[-3px] print:hidden ${props.className ?? 'ml-1 inline-block'}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
    >
      <path
        d={props.isOpen === true ? 'M4 10.2 8 6.2 12 10.2' : 'M4 6.2 8 10.2 12 6.2'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
