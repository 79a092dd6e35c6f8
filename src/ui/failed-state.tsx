import type { DatasetFault } from '../dataset/load';
import { useLanguage, type Language } from '../state/language';
import type { Fault } from '../dataset/fault';

/** What did not arrive, why, and a way on. Of several data files the first is told at length. */
export function FailedState(props: {
  readonly faults: readonly DatasetFault[];
  readonly onRetry: () => void;
}) {
  const language = useLanguage();
  const words = language.messages.states;
  const [first, ...others] = props.faults;
  const faults = props.faults.flatMap((fault) => fault.faults);
  if (first === undefined) return null;
  return (
    <div className="halt" role="alert">
      <div>
        <p className="halt-head">{words.failed[first.file]}</p>
        <p>{explain(first, language)}</p>
        {others.map((fault) => (
          <p key={fault.file}>
            {words.failed[fault.file]} {explain(fault, language)}
          </p>
        ))}
        <p>{words.goesOn}</p>
        <div className="halt-acts">
          <button type="button" className="solid" onClick={props.onRetry}>
            {words.tryAgain}
          </button>
          {faults.length === 0 ? null : (
            <details>
              <summary className="link">{words.details}</summary>
              <FaultList faults={faults} />
            </details>
          )}
        </div>
      </div>
    </div>
  );
}

function explain({ file, kind, status }: DatasetFault, { messages }: Language): string {
  const why = messages.states.causes[kind](`${file}.json`);
  return status === undefined ? why : messages.states.withStatus(why, String(status));
}

/** Every fault with its file and path, for whoever mends the data. */
function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const { messages } = useLanguage();
  return (
    <>
      <p>{messages.states.faultCount(faults.length)}</p>
      <ul className="faults">
        {faults.map((fault, index) => (
          <li key={index}>
            <code>
              {fault.file}.json {fault.path === '' ? messages.states.wholeFile : fault.path}
            </code>{' '}
            {fault.message}
          </li>
        ))}
      </ul>
    </>
  );
}
