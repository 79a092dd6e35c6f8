import { useState } from 'react';
import { DatasetFault } from '../dataset/load';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';
import { createFormatter } from '../specs/format';
import { useLanguage } from '../views/language';
import { datasetReference } from '../writers/citations/reference';
import { arrived, MissingPart } from './missing-part';
import { useWholeDataset } from './documents';
import { pageAddress } from '../selectors/page-address';
import { siteAddress } from './site-address';

/** The sentence for why the files could not be put together. */
function failure(error: unknown, messages: Messages): string {
  const words = messages.dataFiles;
  if (error instanceof MissingPart) return messages.charts.actions.partMissing;
  if (error instanceof DatasetFault) return messages.states.failed[error.document];
  return window.isSecureContext ? words.failed : words.insecure;
}

/** Saves the whole dataset as one ZIP, made in the browser from the documents of the page. */
export function DatasetDownload({ className = 'link' }: { readonly className?: string }) {
  const { messages, format } = useLanguage();
  const words = messages.dataFiles;
  const load = useWholeDataset();
  const [answer, setAnswer] = useState('');
  const save = async (): Promise<string> => {
    try {
      const dataset = await load();
      const { saveDataset } = await arrived(import('../writers/save-dataset'));
      // English whatever the language of the page: the same data are the same bytes for everybody.
      const setting = { messages: en, format: createFormatter(en) };
      const reference = datasetReference(
        { ...setting, version: __DATA_VERSION__, released: __DATA_RELEASED__ },
        siteAddress(pageAddress('/sources')),
      );
      const { name, bytes } = await saveDataset(dataset, reference, en);
      return words.saved(name, format.number(bytes / 1000, 0));
    } catch (error) {
      return failure(error, messages);
    }
  };
  return (
    <div className="dataset-download">
      <button
        type="button"
        className={className}
        data-action="download-dataset"
        onClick={() => {
          setAnswer(words.making);
          void save().then(setAnswer);
        }}
      >
        {words.make}
      </button>
      <p className="action-answer" role="status">
        {answer}
      </p>
    </div>
  );
}
