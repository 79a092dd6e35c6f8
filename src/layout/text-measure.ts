import metrics from './font-metrics.json';

export type Face = 'sans' | 'serif';

/** A typeface at a weight and size. Weights: sans 400 and 600, serif 600 and 700. */
export interface Font {
  readonly face: Face;
  readonly weight: 400 | 600 | 700;
  /** In pixels. */
  readonly size: number;
  /** Factor of room kept for renderers that set a wider face instead; 1 unless said otherwise. */
  readonly spare?: number;
}

/** Widths in thousandths of an em, by character. */
function widthsOf(grouped: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const [width, characters] of Object.entries(grouped)) {
    for (const character of characters) widths.set(character, Number(width));
  }
  return widths;
}

const tables = {
  sans: { 400: widthsOf(metrics.sans['400']), 600: widthsOf(metrics.sans['600']) },
  serif: { 600: widthsOf(metrics.serif['600']), 700: widthsOf(metrics.serif['700']) },
};

function tableOf({ face, weight }: Font): ReadonlyMap<string, number> {
  if (face === 'sans') return weight === 400 ? tables.sans[400] : tables.sans[600];
  return weight === 700 ? tables.serif[700] : tables.serif[600];
}

/** Width of a character the fonts lack: a fallback face draws it, rarely wider than this. */
const unknownWidth = 700;

/**
 * Width of a text in pixels by the advance widths of the embedded fonts, without kerning, so that
 * every engine gets the same answer.
 */
export function measureText(text: string, font: Font): number {
  const table = tableOf(font);
  let width = 0;
  for (const character of text) width += table.get(character) ?? unknownWidth;
  return (width * font.size * (font.spare ?? 1)) / 1000;
}

/** A space before words that follow others, and how far it must be widened to make a gap of pixels. */
export function gapAfterSpace(gap: number, font: Font): number {
  return gap - measureText(' ', { ...font, spare: 1 });
}

/** Breaks a text into lines no wider than `width` pixels; a longer word stands alone. */
export function wrapText(text: string, font: Font, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
