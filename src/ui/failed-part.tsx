import { useLanguage } from '../state/language';
import { Button } from './button';

/** Stands in place of a part of a page that failed, or whose code did not arrive. */
export function FailedPart() {
  const { failedPart, broken } = useLanguage().messages.shell;
  return (
    <div role="alert">
      <p>{failedPart}</p>
      <Button onClick={() => window.location.reload()}>{broken.reload}</Button>
    </div>
  );
}
