import { useLanguage } from '../state/language';

/** Stands in place of a part of a page that failed, or whose code did not arrive. */
export function FailedPart() {
  const { failedPart, broken } = useLanguage().messages.shell;
  return (
    <div role="alert" className="failed-part">
      <p>{failedPart}</p>
      <button type="button" className="solid" onClick={() => window.location.reload()}>
        {broken.reload}
      </button>
    </div>
  );
}
