import { fileNames } from '../dataset/schema/dataset';
import { FigureSection } from '../views/figure-section';
import { useLanguage } from '../views/language';

const files = [...fileNames, 'schema'] as const;

/** The files of the dataset as the pages read them. */
export function Downloads() {
  const { messages } = useLanguage();
  const words = messages.ledger;
  return (
    <div className="band">
      <FigureSection id="downloads" title={words.downloads} subtitle={words.downloadsUnit}>
        <ul className="downloads">
          {files.map((name) => (
            <li key={name}>
              <a href={`${import.meta.env.BASE_URL}data/${name}.json`} download>
                {words.json(words.files[name].name)}
              </a>
              <span>{words.files[name].holds}</span>
            </li>
          ))}
        </ul>
      </FigureSection>
    </div>
  );
}
