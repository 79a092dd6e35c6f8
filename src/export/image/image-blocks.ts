import { lineBetween, textAt, type Shape } from '../../layout/shape';
import { measureText, wrapText, type Font } from '../../layout/text-measure';

/** Share of a line that words may fill: renderers that ignore embedded fonts set a wider face. */
export const lineShare = 0.84;

/** In units of the layout, which a picture scales to its pixels. */
export const fonts = {
  title: { face: 'serif', weight: 600, size: 38 },
  subtitle: { face: 'sans', weight: 400, size: 21 },
  legend: { face: 'sans', weight: 400, size: 18 },
  note: { face: 'sans', weight: 400, size: 17 },
  lead: { face: 'sans', weight: 600, size: 17 },
  wordmark: { face: 'serif', weight: 700, size: 25 },
} as const satisfies Record<string, Font>;

export interface Block {
  readonly shapes: readonly Shape[];
  /** Units of the layout. */
  readonly height: number;
}

export const emptyBlock: Block = { shapes: [], height: 0 };

/** Where a block starts, and how wide it may be, in units of the layout. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Factor of room for a wider face; 1 where the embedded one draws the words. */
  readonly spare: number;
}

/** A word that no line holds, such as a long address, in pieces that do; it breaks after `/`, `?`, `&`. */
function pieces(word: string, font: Font, width: number): readonly string[] {
  if (measureText(word, font) <= width) return [word];
  const parts: string[] = [];
  for (const character of word) {
    const last = parts.at(-1);
    const isEnd = last === undefined || measureText(last + character, font) > width;
    if (isEnd) {
      const [, kept = last ?? '', rest = ''] = /^(.*[/?&,;=-])(.+)$/.exec(last ?? '') ?? [];
      if (last !== undefined) parts[parts.length - 1] = kept;
      parts.push(rest + character);
    } else parts[parts.length - 1] = last + character;
  }
  return parts;
}

/** A last line shorter than this share of the others looks left over. */
const shortLine = 0.3;

/** As many lines, but of like length. */
function evenLines(words: string, font: Font, room: number): readonly string[] {
  const count = wrapText(words, font, room).length;
  let [low, high] = [room * 0.4, room];
  for (let round = 0; round < 8; round += 1) {
    const middle = (low + high) / 2;
    const lines = wrapText(words, font, middle);
    const isNarrower = lines.every((line) => measureText(line, font) <= middle);
    if (lines.length <= count && isNarrower) high = middle;
    else low = middle;
  }
  return wrapText(words, font, high);
}

/** The lines that words take at a place; none is wider than it, whatever the words. */
export function linesOf(words: string, { width, spare }: Place, font: Font): readonly string[] {
  const room = (width * lineShare) / spare;
  const broken = words
    .split(' ')
    .flatMap((word) => pieces(word, font, room))
    .join(' ');
  const lines = wrapText(broken, font, room);
  const last = measureText(lines.at(-1) ?? '', font);
  return lines.length > 1 && last < room * shortLine ? evenLines(broken, font, room) : lines;
}

/** How words of a block are set, with the height of their lines. */
export interface TextStyle {
  readonly font: Font;
  readonly line: number;
  readonly fill: string;
}

/** Words in lines of a style. */
export function text(words: string, style: TextStyle): (place: Place) => Block {
  return (place) => paragraph(words, place, style);
}

export function paragraph(words: string, place: Place, { font, line, fill }: TextStyle): Block {
  const lines = linesOf(words, place, font);
  const shapes = lines.map((text, index) =>
    textAt({ x: place.left, y: place.top + font.size + index * line }, text, font, fill),
  );
  return { shapes, height: lines.length * line };
}

/** One under the other; each is given where it starts. */
export function stack(place: Place, parts: readonly ((place: Place) => Block)[]): Block {
  const shapes: Shape[] = [];
  let { top } = place;
  for (const part of parts) {
    const block = part({ ...place, top });
    shapes.push(...block.shapes);
    top += block.height;
  }
  return { shapes, height: top - place.top };
}

export const space = (height: number) => (): Block => ({ shapes: [], height });

export function rule(colour: string) {
  return ({ left, top, width }: Place): Block => ({
    shapes: [lineBetween({ x: left, y: top }, { x: left + width, y: top }, colour, 1.5)],
    height: 0,
  });
}
