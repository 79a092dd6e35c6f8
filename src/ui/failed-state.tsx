import type { DatasetFault } from '../dataset/load';
import { useLanguage, type Language } from '../state/language';
import type { Fault } from '../dataset/fault';
import { Button } from './button';
import { ButtonRow } from './button-row';

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
    <div className="grid min-h-78 items-center py-6" role="alert">
      <div className="max-w-112">
        <p className="mb-1 font-serif text-heading">{words.failed[first.file]}</p>
        <p>{explain(first, language)}</p>
        {others.map((fault) => (
          <p key={fault.file}>
            {words.failed[fault.file]} {explain(fault, language)}
          </p>
        ))}
        <p>{words.goesOn}</p>
        <ButtonRow>
          <Button onClick={props.onRetry}>{words.tryAgain}</Button>
          {faults.length === 0 ? null : (
            <details className="flex-[1_0_100%]">
              <summary className="link">{words.details}</summary>
              <FaultList faults={faults} />
            </details>
          )}
        </ButtonRow>
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
      <ul className="mt-2 max-h-64 overflow-auto text-small" data-faults>
        {faults.map((fault, index) => (
          <li key={index} className="rule py-1">
            <code className="font-[inherit] font-semibold wrap-anywhere">
              {fault.file}.json {fault.path === '' ? messages.states.wholeFile : fault.path}
            </code>{' '}
            {fault.message}
          </li>
        ))}
      </ul>
    </>
  );
}
