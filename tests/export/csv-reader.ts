/** A reader of RFC 4180 of our own, so that the writer is not checked by itself. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      records.at(-1)?.push(field);
      field = '';
    } else if (character === '\r' && text.charAt(at + 1) === '\n') {
      records.at(-1)?.push(field);
      field = '';
      at += 1;
      if (at + 1 < text.length) records.push([]);
    } else field += character;
  }
  return records;
}
