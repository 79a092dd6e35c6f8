/**
 * A sentence with places in it that are more than text, such as a number that leads to its source.
 * Parts are in reading order, so a language may put them where it needs them.
 */
export type Sentence<Part> = readonly (string | Part)[];

/** Tag for such a sentence: ``sentence`For ${year}, ${country} counted ${figure}.` ``. */
export function sentence<Part>(
  texts: TemplateStringsArray,
  ...parts: readonly (string | Part)[]
): Sentence<Part> {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    return part === undefined ? [text] : [text, part];
  });
}
