import { useId, type ReactNode } from 'react';

/** A part of a page that stands beside charts and is built like one: rule, title, unit, content. */
export function TitledSection(props: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly id?: string;
  readonly titleId?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const ownId = useId();
  const titleId = props.titleId ?? ownId;
  return (
    <section
      id={props.id}
      className={props.className === undefined ? 'figure' : `figure ${props.className}`}
      aria-labelledby={titleId}
    >
      <h2 className="font-serif text-title" id={titleId}>
        {props.title}
      </h2>
      {props.subtitle === undefined ? null : (
        <div data-part="subtitle" className="subtitle">
          {props.subtitle}
        </div>
      )}
      {props.children}
    </section>
  );
}
