import { packageName } from '../../dataset/version';
import { buttonLook } from '../../ui/button';
import { useLanguage } from '../../state/language';

/** Leads to the whole dataset as one ZIP, which the site holds. */
export function DatasetDownload({ isButton = false }: { readonly isButton?: boolean }) {
  const { messages } = useLanguage();
  const name = packageName(__DATA_VERSION__);
  return (
    <p className="print:hidden">
      <a
        className={
          isButton ? `inline-flex items-center no-underline ${buttonLook('solid')}` : 'finger'
        }
        data-action="download-dataset"
        href={`${import.meta.env.BASE_URL}data/${name}`}
        download={name}
      >
        {messages.dataFiles.make}
      </a>
    </p>
  );
}
