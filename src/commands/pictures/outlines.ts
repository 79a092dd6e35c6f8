import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';
import type { FontFile } from '../../export/image/image-fonts';
import { readFontBytes } from './font-files';

/**
 * Letters as outlines. The renderer of the commands draws neither embedded fonts nor weights of
 * variable ones, so the words of a picture are turned into the paths of the very same letters first.
 */
export type Outlines = (svg: string) => string;

const subsets: readonly FontFile['subset'][] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

const families = { sans: 'Source Sans 3 Variable', serif: 'Source Serif 4 Variable' } as const;

const weights: readonly (readonly [keyof typeof families, readonly number[]])[] = [
  ['sans', [400, 600]],
  ['serif', [600, 700]],
];

/** A letter at a size of one em. */
interface Letter {
  readonly advance: number;
  readonly commands: readonly { readonly letter: string; readonly numbers: readonly number[] }[];
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function letterOf(fonts: readonly Font[], point: number): Letter | null {
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(point));
  if (font === undefined) return null;
  const glyph = font.glyphForCodePoint(point);
  const em = font.unitsPerEm;
  return {
    advance: glyph.advanceWidth / em,
    commands: glyph.path.commands.map(({ command, args }) => ({
      letter: letters[command] ?? '',
      numbers: args.map((value) => value / em),
    })),
  };
}

async function readFaces(): Promise<ReadonlyMap<string, readonly Font[]>> {
  const faces = new Map<string, readonly Font[]>();
  for (const [face, ofFace] of weights) {
    const files = await Promise.all(
      subsets.map(async (subset) =>
        create(
          Buffer.from(await decompress(await readFontBytes({ family: families[face], subset }))),
        ),
      ),
    );
    for (const weight of ofFace) {
      const fonts = files.flatMap((font) =>
        'getVariation' in font ? [font.getVariation({ wght: weight })] : [],
      );
      faces.set(`${face} ${String(weight)}`, fonts);
    }
  }
  return faces;
}

type Attributes = ReadonlyMap<string, string>;

function attributesOf(text: string): Attributes {
  return new Map(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' } as const;

function plain(text: string): string {
  let result = text;
  for (const [entity, character] of Object.entries(entities).reverse())
    result = result.replaceAll(entity, character);
  return result;
}

/** Words in one face on one line. */
interface Run {
  readonly words: string;
  readonly attributes: Attributes;
}

/** The words of a text element: its own, then those of the elements in it. */
function runsOf(attributes: Attributes, content: string): readonly Run[] {
  const [own = ''] = content.split('<tspan ', 1);
  const then = [...content.matchAll(/<tspan ([^>]*)>([^<]*)<\/tspan>/g)].map(
    ([, inner = '', words = '']) => ({
      words: plain(words),
      attributes: new Map([...attributes, ...attributesOf(inner)]),
    }),
  );
  return [{ words: plain(own), attributes }, ...then];
}

const round = (value: number) => String(Math.round(value * 100) / 100);

/** Reads the fonts once; gives what turns the words of a composed picture into outlines. */
export async function readOutlines(): Promise<Outlines> {
  const faces = await readFaces();
  const known = new Map<string, Letter | null>();
  const lettersOf = ({ words, attributes }: Run) => {
    const face = (attributes.get('font-family') ?? '').includes('Serif') ? 'serif' : 'sans';
    const name = `${face} ${attributes.get('font-weight') ?? '400'}`;
    return Array.from(words).flatMap((character) => {
      const key = `${name} ${character}`;
      const found =
        known.get(key) ?? letterOf(faces.get(name) ?? [], character.codePointAt(0) ?? 32);
      known.set(key, found);
      if (found === null) throw new RangeError(`No letter for ${character} in ${name}`);
      return [found];
    });
  };
  const sizeOf = ({ attributes }: Run) => Number(attributes.get('font-size'));
  const widthOf = (run: Run) =>
    lettersOf(run).reduce((sum, { advance }) => sum + advance * sizeOf(run), 0);
  const draw = (run: Run, x: number, y: number): string => {
    const size = sizeOf(run);
    let at = x;
    let path = '';
    for (const { advance, commands } of lettersOf(run)) {
      for (const { letter, numbers } of commands)
        path +=
          letter +
          numbers
            .map((value, index) => round(index % 2 === 0 ? at + value * size : y - value * size))
            .join(' ');
      at += advance * size;
    }
    const kept = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin'];
    const look = kept.flatMap((name) => {
      const value = run.attributes.get(name);
      return value === undefined ? [] : [` ${name}="${value}"`];
    });
    return path === '' ? '' : `<path d="${path}"${look.join('')}/>`;
  };
  const drawText = (head: string, content: string): string => {
    const attributes = attributesOf(head);
    const runs = runsOf(attributes, content);
    const y = Number(attributes.get('y'));
    const width = runs.reduce((sum, run) => sum + widthOf(run), 0);
    const anchor = attributes.get('text-anchor');
    const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
    let x = Number(attributes.get('x')) - width * share;
    return runs
      .map((run, index) => {
        const shift = index === 0 ? 0 : Number(run.attributes.get('dx'));
        const drawn = draw(run, x + shift, y);
        x += shift + widthOf(run);
        return drawn;
      })
      .join('');
  };
  return (svg) =>
    svg
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<text ([^>]*)>(.*?)<\/text>/gs, (_whole, head: string, content: string) =>
        drawText(head, content),
      );
}
