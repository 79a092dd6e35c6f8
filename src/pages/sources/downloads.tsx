import { fileNames } from '../../dataset/schema/dataset';
import { packageName } from '../../dataset/version';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { DatasetDownload } from './dataset-download';
import { useState } from 'react';
import { Answer } from '../../ui/answer';
import { CiteButton } from '../../features/cite/cite-button';
import { writeCitation } from '../../export/citations/citation';
import { datasetCitation } from '../../export/citations/bibliography-entry';
import { useCitationContext } from '../../state/citation-context';
import { pageAddress } from '../../selectors/filters/page-address';
import { siteAddress } from '../../state/site-address';

const fileLook = 'rule pt-1.75 pb-2';

const files = [...fileNames, 'schema'] as const;

/** How the dataset is cited, and its files: all in one ZIP, or one by one as the pages read them. */
export function Downloads() {
  return (
    <div className="band grid-12">
      <div className="span-4">
        <CitingSection />
      </div>
      <div className="span-8">
        <DownloadSection />
      </div>
    </div>
  );
}

function DownloadSection() {
  const { messages, format } = useLanguage();
  const words = messages.ledger;
  const fileWords = messages.dataFiles;
  const address = (file: string) => `${import.meta.env.BASE_URL}data/${file}`;
  return (
    <TitledSection id="downloads" title={words.downloads} subtitle={words.downloadsUnit}>
      <div
        data-part="all"
        className="mb-5 grid gap-x-5 gap-y-2 md:grid-cols-[auto_1fr] md:items-start"
      >
        <DatasetDownload isButton />
        <p className="max-w-136 text-muted">
          {fileWords.holds}{' '}
          {sizeOf(packageName(__DATA_VERSION__), (kilobytes) =>
            fileWords.zipSize(format.number(kilobytes, 0)),
          )}
        </p>
      </div>
      <ul className="grid gap-x-6 md:grid-cols-2 lg:grid-cols-3">
        {files.map((name) => (
          <li key={name} className={fileLook}>
            <a href={address(`${name}.json`)} download>
              {words.json(words.files[name].name)}
            </a>
            <span className="block text-muted">
              {words.files[name].holds}
              {sizeOf(`${name}.json`, (kilobytes) => fileWords.size(format.number(kilobytes, 0)))}
            </span>
          </li>
        ))}
        <li className={fileLook}>
          <a href={address('CHANGELOG.md')}>{fileWords.changesLink}</a>
          <span className="block text-muted">
            {fileWords.changes}
            {sizeOf('CHANGELOG.md', (kilobytes) => fileWords.size(format.number(kilobytes, 0)))}
          </span>
        </li>
      </ul>
    </TitledSection>
  );
}

/** How large a file of the dataset is, in kilobytes (at least one). */
function sizeOf(file: string, tell: (kilobytes: number) => string): string | null {
  const bytes = __DATA_SIZES__[file];
  return bytes === undefined ? null : tell(Math.max(1, bytes / 1000));
}

/** How the dataset is cited: the short text at once, every form a step away. */
function CitingSection() {
  const { messages } = useLanguage();
  const words = messages.citing;
  const entry = datasetCitation(useCitationContext(), siteAddress(pageAddress('/sources')));
  const text = writeCitation(entry, 'short', messages);
  const [answer, setAnswer] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer(words.copied(words.forms.short));
    } catch {
      setAnswer(words.notCopiedHere);
    }
  };
  return (
    <TitledSection id="cite" title={words.section} subtitle={words.sectionUnit}>
      <p className="wrap-anywhere">{text}</p>
      <div className="flex flex-wrap gap-x-5">
        <button
          type="button"
          className="link finger"
          data-action="copy-citation"
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <CiteButton entry={entry} label={words.more} />
      </div>
      <Answer text={answer} />
    </TitledSection>
  );
}
