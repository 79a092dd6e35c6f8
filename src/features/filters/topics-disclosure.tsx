import { useEffect, useRef, type ReactNode } from 'react';
import { Chevron } from '../../ui/chevron';

/**
 * The topics of the closed bar: a native disclosure whose panel lies over the page. It closes on
 * Escape, when the focus moves elsewhere, and when something else is pressed.
 */
export function TopicsDisclosure(props: {
  readonly label: string;
  /** What is chosen, as the closed control shows it. */
  readonly chosen: string;
  readonly children: ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);

  function close() {
    if (details.current !== null) details.current.open = false;
  }

  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && details.current?.contains(target) === false) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  return (
    <details
      ref={details}
      className="group"
      data-part="topics"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        close();
        summary.current?.focus();
      }}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next !== null && !event.currentTarget.contains(next)) close();
      }}
    >
      <summary
        ref={summary}
        className="inline-flex list-none items-center gap-2.5 text-muted [&::-webkit-details-marker]:hidden"
      >
        <span>{props.label}</span>{' '}
        <span className="inline-flex h-9 min-w-33 items-center justify-between gap-2 rounded border border-edge pr-2.5 pl-3 whitespace-nowrap text-ink group-open:border-ink">
          {props.chosen}
          <Chevron />
        </span>
      </summary>
      <div className="absolute inset-x-0 top-[calc(100%-0.5rem)] z-10 rounded border border-ink bg-paper px-5 py-3">
        {props.children}
      </div>
    </details>
  );
}
