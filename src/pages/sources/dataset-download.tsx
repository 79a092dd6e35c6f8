import { packageName } from '../../dataset/version';
import { useLanguage } from '../../state/language';

/** Leads to the whole dataset as one ZIP, which the site holds. */
export function DatasetDownload({ className = 'link' }: { readonly className?: string }) {
  const { messages } = useLanguage();
  const name = packageName(__DATA_VERSION__);
  return (
    <p className="dataset-download">
      <a
        className={className}
        data-action="download-dataset"
        href={`${import.meta.env.BASE_URL}data/${name}`}
        download={name}
      >
        {messages.dataFiles.make}
      </a>
    </p>
  );
}
