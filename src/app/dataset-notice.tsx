import { useMemo } from 'react';
import { checkDataset } from '../dataset/check';
import { fileNames } from '../dataset/schema/dataset';
import { FaultList } from '../views/fault-list';
import { useLanguage } from '../views/language';
import { Notice } from '../views/notice';
import { useDocuments } from './documents';

/** Reads the documents together once all are here, and tells what does not fit. */
export function DatasetNotice() {
  const { messages } = useLanguage();
  const loaded = useDocuments(fileNames, { whole: true });
  const dataset = loaded.state === 'ready' ? loaded.documents : null;
  const faults = useMemo(() => (dataset === null ? [] : checkDataset(dataset)), [dataset]);
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
