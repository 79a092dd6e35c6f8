import type { DatasetFault } from '../dataset/load';
import { FaultList } from './fault-list';
import { useLanguage } from './language';

/** What did not arrive, why, and a way on. Several documents at once are told one after another. */
export function FailedState(props: {
  readonly faults: readonly DatasetFault[];
  readonly onRetry: () => void;
}) {
  const { messages } = useLanguage();
  const words = messages.states;
  const faults = props.faults.flatMap((fault) => fault.faults);
  return (
    <div className="halt" role="alert">
      <div>
        {props.faults.map((fault) => (
          <div key={fault.document} className="halt-fault">
            <p className="halt-head">{words.failed[fault.document]}</p>
            <p>
              {words.causes[fault.kind](`${fault.document}.json`)}{' '}
              {fault.status === undefined ? null : words.status(String(fault.status))}
            </p>
          </div>
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
