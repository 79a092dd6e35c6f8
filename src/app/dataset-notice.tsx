import { useEffect, useState } from 'react';
import { datasetChecks } from '../dataset/check';
import type { Fault } from '../dataset/fault';
import { fileNames, type Dataset } from '../dataset/schema/dataset';
import { FaultList } from '../views/fault-list';
import { useLanguage } from '../views/language';
import { Notice } from '../views/notice';
import { inTurn } from '../views/waking';
import { useDocuments } from './documents';

/** What the checks found, once all have been made; none of them holds up the page. */
function useFaults(dataset: Dataset | null): readonly Fault[] {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  useEffect(() => {
    if (dataset === null) return undefined;
    const found: Fault[] = [];
    const turns = datasetChecks.map((check) => inTurn(() => void found.push(...check(dataset))));
    turns.push(inTurn(() => setFaults(found)));
    return () => {
      for (const callOff of turns) callOff();
    };
  }, [dataset]);
  return faults;
}

/** Reads the documents together once all are here, and tells what does not fit. */
export function DatasetNotice() {
  const { messages } = useLanguage();
  const loaded = useDocuments(fileNames, { whole: true });
  const faults = useFaults(loaded.state === 'ready' ? loaded.documents : null);
  if (faults.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>{messages.shell.unsound.head(faults.length)}</b> {messages.shell.unsound.sentence}
      </p>
      <details>
        <summary className="link">{messages.states.details}</summary>
        <FaultList faults={faults} />
      </details>
    </Notice>
  );
}
