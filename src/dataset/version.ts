import { fileNames, type FileName } from './schema/dataset';

/** What stands for a file that a state of the dataset did not have yet: it has the same version as without. */
export const notYetThere = '{"series":[]}';

/**
 * The version of a state of the dataset, such as `2026.11.21-1a2b3c4d`: the day of its release and
 * the start of the SHA-256 of its content. White space in the files makes no difference; any other
 * change does. `released` is `YYYY-MM-DD`. Rejects with a `SyntaxError` where a text is not JSON
 * and with a `TypeError` where the page is not in a secure context, which lacks Web Crypto.
 */
export async function computeVersion(
  texts: Readonly<Record<FileName, string>>,
  released: string,
): Promise<string> {
  const content = fileNames
    .map((name) => [name, canonicalise(texts[name])])
    .filter(([, text]) => text !== notYetThere)
    .map(([name, text]) => `${name}\n${text}\n`)
    .join('');
  const digest = await globalThis.crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(content),
  );
  const hexadecimal = Array.from(new Uint8Array(digest, 0, 4), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return `${released.replaceAll('-', '.')}-${hexadecimal}`;
}

function canonicalise(text: string): string {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value);
}

/** The name of the file that holds the whole dataset of a version. */
export function packageName(version: string): string {
  return `steppe-ledger_data_${version}.zip`;
}
