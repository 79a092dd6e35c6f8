import type { ComparedLine } from '../selectors/verification';

const pen = {
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** The shape of a comparison's outcome: it repeats the word beside it and is never coloured. */
export function CompareMark({ kind }: { readonly kind: ComparedLine['kind'] }) {
  return (
    <svg className="mark" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      {kind === 'matched' ? (
        <path d="M2.5 8.5 6.5 12.5 13.5 4" {...pen} />
      ) : kind === 'differs' ? (
        <path d="M3 5.75H13M3 10.25H13M10.5 2.5 5.5 13.5" {...pen} />
      ) : (
        <circle cx="8" cy="8" r="5.5" {...pen} strokeDasharray="2.2 2.6" />
      )}
    </svg>
  );
}
