import type { Fault } from '../dataset/fault';
import { useLanguage } from './language';

/** Every fault with its file and path, for whoever mends the data. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const { messages } = useLanguage();
  return (
    <>
      <p>{messages.states.faultCount(faults.length)}</p>
      <ul className="faults">
        {faults.map((fault, place) => (
          <li key={place}>
            <code>
              {fault.document}.json {fault.path === '' ? messages.states.wholeFile : fault.path}
            </code>{' '}
            {fault.message}
          </li>
        ))}
      </ul>
    </>
  );
}
