import type { Origin } from '../dataset/schema/events';

/** Where a datum comes from: an open disc for the public record, a pilcrow for the articles. */
export function OriginMark({ origin }: { readonly origin: Origin }) {
  return (
    <svg className="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      {origin === 'document' ? (
        <>
          <rect x="1" y="1" width="14" height="14" fill="var(--color-accent)" />
          <path
            d="M11.5 4H7.4a2.3 2.3 0 0 0 0 4.6h1M8.6 4v8.5M10.9 4v8.5"
            stroke="var(--color-paper)"
            strokeWidth="1.4"
          />
        </>
      ) : (
        <circle cx="8" cy="8" r="5.5" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  );
}
