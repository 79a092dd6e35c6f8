import { fileNames } from '../dataset/schema/dataset';
import { packageName } from '../dataset/version';
import { FigureSection } from '../views/figure-section';
import { useLanguage } from '../views/language';
import { CitingSection } from './citing-section';
import { DatasetDownload } from './dataset-download';

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
    <FigureSection id="downloads" title={words.downloads} subtitle={words.downloadsUnit}>
      <div className="downloads-all">
        <DatasetDownload className="solid" />
        <p>
          {fileWords.holds}{' '}
          {sizeOf(packageName(__DATA_VERSION__), (kilobytes) =>
            fileWords.zipSize(format.number(kilobytes, 0)),
          )}
        </p>
      </div>
      <ul className="downloads">
        {files.map((name) => (
          <li key={name}>
            <a href={address(`${name}.json`)} download>
              {words.json(words.files[name].name)}
            </a>
            <span>
              {words.files[name].holds}
              {sizeOf(`${name}.json`, (kilobytes) => fileWords.size(format.number(kilobytes, 0)))}
            </span>
          </li>
        ))}
        <li>
          <a href={address('CHANGELOG.md')}>{fileWords.changesLink}</a>
          <span>
            {fileWords.changes}
            {sizeOf('CHANGELOG.md', (kilobytes) => fileWords.size(format.number(kilobytes, 0)))}
          </span>
        </li>
      </ul>
    </FigureSection>
  );
}

/** How large a file of the dataset is, told in kilobytes (at least one). */
function sizeOf(file: string, tell: (kilobytes: number) => string): string | null {
  const bytes = __DATA_SIZES__[file];
  return bytes === undefined ? null : tell(Math.max(1, bytes / 1000));
}
