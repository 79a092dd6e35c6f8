import { fileNames, type Dataset, type FileName } from '../schema/dataset';

/** A text or a number of the record with its place. */
export interface PlacedText {
  readonly file: FileName;
  readonly path: string;
  /** The key under which it stands, alone or in a list. */
  readonly key: string;
  readonly text: string;
}

/** Every text and every number of the record, in the order of the files. */
export function placedTexts(dataset: Dataset): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const walk = (file: FileName, key: string, path: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      texts.push({ file, path, key, text: String(value) });
    } else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) walk(file, key, `${path}[${index}]`, entry);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, entry] of Object.entries(value))
        walk(file, name, path === '' ? name : `${path}.${name}`, entry);
    }
  };
  for (const name of fileNames) walk(name, '', '', dataset[name]);
  return texts;
}
