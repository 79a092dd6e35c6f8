import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';
import { FailedPart } from './failed-part';

/** Gives a part whose code comes when it is first drawn. */
type LateCode<Props> = () => ComponentType<Props>;

/** The code of a part. Where it did not come, it is asked for again when the part is next shown. */
export function lateCode<Props>(load: () => Promise<ComponentType<Props>>): LateCode<Props> {
  let part: ComponentType<Props> | null = null;
  return () => {
    part ??= lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        part = null;
        throw error;
      }
    });
    return part;
  };
}

/** A part that comes later than its page, and fails alone: where its code does not come, or where it throws. */
export function LatePart<Props>(props: {
  readonly code: LateCode<Props>;
  /** Stands there until the code has come. */
  readonly waiting: ReactNode;
  /** Stands there where the part has failed, if not the sentence that says so. */
  readonly failed?: ReactNode;
  readonly children: (Part: ComponentType<Props>) => ReactNode;
}) {
  const { code, waiting, failed = <FailedPart />, children } = props;
  const [{ Part }] = useState(() => ({ Part: code() }));
  return (
    <ErrorBoundary fallback={failed}>
      <Suspense fallback={waiting}>{children(Part)}</Suspense>
    </ErrorBoundary>
  );
}
