/** A font file that a picture may embed. */
export interface FontFile {
  readonly family: 'Source Sans 3 Variable' | 'Source Serif 4 Variable';
  readonly subset: 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext';
}

/** A font file with its content, ready to be embedded. */
export interface EmbeddedFont extends FontFile {
  /** WOFF2, base64. */
  readonly content: string;
}

/** Gets the content of a font file; the browser fetches it, a command reads it from disk. */
export type FontReader = (file: FontFile) => Promise<string>;

/**
 * Which characters each file holds, of those the pages use. `cyrillic-ext` claims U+04B0 and U+04B1
 * in its own range, but its file lacks them: the `cyrillic` file has them.
 */
const ranges: readonly (readonly [FontFile['subset'], RegExp])[] = [
  ['latin', /[\u0020-\u00ff\u0131\u0152\u0153\u02bc\u2010-\u2044\u2212]/u],
  ['latin-ext', /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u20a0-\u20bf]/u],
  ['cyrillic', /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u],
  ['cyrillic-ext', /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f]/u],
];

/** The files that a text in one family needs. */
function filesOf(family: FontFile['family'], text: string): readonly FontFile[] {
  return ranges.flatMap(([subset, range]) => (range.test(text) ? [{ family, subset }] : []));
}

/** The font files that a picture needs for its texts in the two families. */
export function neededFonts(sans: string, serif: string): readonly FontFile[] {
  return [...filesOf('Source Sans 3 Variable', sans), ...filesOf('Source Serif 4 Variable', serif)];
}

/** Reads the needed fonts, in a fixed order. */
export async function readFonts(
  files: readonly FontFile[],
  read: FontReader,
): Promise<readonly EmbeddedFont[]> {
  return Promise.all(files.map(async (file) => ({ ...file, content: await read(file) })));
}

/** The style sheet that makes the embedded fonts known inside a picture. */
export function fontStyles(fonts: readonly EmbeddedFont[]): string {
  const faces = fonts.map(
    ({ family, content }) =>
      `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${content}) format('woff2')}`,
  );
  return faces.join('');
}
