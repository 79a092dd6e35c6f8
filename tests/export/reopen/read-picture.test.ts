import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { testedCharts } from '../../setup/extent';
import type { ComposedImage } from '../../../src/export/image/image-context';
import {
  largestFile,
  readPicture,
  readPictureBytes,
} from '../../../src/export/reopen/read-picture';
import { bytesOf, chunk, header, pictureOf, plainPng, pngOf } from './pictures';

let image: ComposedImage;

beforeAll(async () => {
  image = await pictureOf('trade-flows');
});

/** Why bytes are refused; what they open where they are not. */
function reasonOf(bytes: Uint8Array): string {
  const reading = readPictureBytes(bytes);
  return reading.outcome === 'refused' ? reading.reason : `opens ${reading.path}`;
}

/** The exported SVG with a part of it changed; fails where the part is not there. */
function changed(part: string | RegExp, into: string): Uint8Array {
  const svg = image.svg.replace(part, into);
  expect(svg).not.toBe(image.svg);
  return bytesOf(svg);
}

describe.each(testedCharts)('the picture of %s comes back', (id) => {
  it('as SVG and as PNG, with its address, version and values', async () => {
    const picture = await pictureOf(id);
    for (const bytes of [bytesOf(picture.svg), pngOf(picture)]) {
      const reading = readPictureBytes(bytes);
      if (reading.outcome === 'refused') throw new Error(reading.reason);
      expect(reading.path).toBe(`/chart/${id}`);
      expect(reading.search).toBe('?topics=trade&from=2005&to=2020');
      expect(reading.facts.version).toBe(picture.facts.version);
      expect(reading.facts.values).toEqual(picture.facts.values);
    }
  });
});

describe('the address of a picture', () => {
  it('leads to this site whatever host it names', async () => {
    for (const address of [
      'https://example.org/chart/trade-flows?from=2005',
      'https://example.org/some/folder/chart/trade-flows?from=2005',
      '//example.org/chart/trade-flows?from=2005',
    ]) {
      const reading = readPictureBytes(pngOf(await pictureOf('trade-flows', address)));
      expect(reading).toMatchObject({ path: '/chart/trade-flows', search: '?from=2005' });
    }
  });

  it('opens nothing where it is no page of the chart', async () => {
    for (const address of [
      'javascript:alert(1)//chart/trade-flows',
      'data:text/html,/chart/trade-flows',
      'https://example.org/',
      '/chart/uranium-share',
      '/chart/trade-flows/../../admin',
      '/sources',
      'chart/trade-flows',
      `/chart/trade-flows?q=${'a'.repeat(5000)}`,
      '',
    ]) {
      expect(reasonOf(pngOf(await pictureOf('trade-flows', address)))).toBe('elsewhere');
    }
  });
});

describe('a PNG is refused, with its own reason', () => {
  it('where it is of another format, whatever it is called', () => {
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
    expect(reasonOf(jpeg)).toBe('other-format');
    expect(reasonOf(bytesOf('GIF89a'))).toBe('other-format');
    expect(reasonOf(bytesOf('RIFF....WEBPVP8 '))).toBe('other-format');
    expect(reasonOf(bytesOf('....ftypavif'))).toBe('other-format');
    expect(reasonOf(bytesOf('%PDF-1.7'))).toBe('not-a-picture');
    expect(reasonOf(bytesOf('{"chart":"trade-flows"}'))).toBe('not-a-picture');
    expect(reasonOf(new Uint8Array())).toBe('empty');
  });

  it('where it is from elsewhere, or what it told was taken out', () => {
    expect(reasonOf(plainPng())).toBe('stripped');
    expect(reasonOf(plainPng(chunk('tEXt', 'Software\0Paint')))).toBe('foreign');
    expect(reasonOf(plainPng(chunk('iTXt', 'Data version\0\0\0\0\x002026')))).toBe('stripped');
  });

  it('where it breaks off, at every length', () => {
    const png = pngOf(image);
    for (let length = 8; length < png.length; length += 97)
      expect(reasonOf(png.subarray(0, length))).toBe('broken');
  });

  it('where a length lies', () => {
    for (const length of [0x7fffffff, 0xffffffff, 1]) {
      const png = Uint8Array.from(pngOf(image));
      new DataView(png.buffer).setUint32(8 + 25, length);
      expect(reasonOf(png)).toBe('broken');
    }
  });

  it('where a checksum of what would be read is wrong', () => {
    const png = Uint8Array.from(pngOf(image));
    const at = Buffer.from(png).indexOf('trade-flows');
    png[at] = 0x78;
    expect(reasonOf(png)).toBe('broken');
    const bent = Uint8Array.from(plainPng());
    bent[8 + 8 + 3] = 2;
    expect(reasonOf(bent)).toBe('broken');
  });

  it('where it claims more pixels than fit, or none', () => {
    const sized = (width: number, height: number) => {
      const png = Buffer.from(pngOf(image));
      header(width, height).copy(png, 8);
      return png;
    };
    expect(reasonOf(sized(4000, 4000))).toBe('opens /chart/trade-flows');
    expect(reasonOf(sized(100_000, 100_000))).toBe('too-many-pixels');
    expect(reasonOf(sized(0xffffffff, 0xffffffff))).toBe('too-many-pixels');
    expect(reasonOf(sized(0, 100))).toBe('broken');
  });

  it('where its texts are packed: a bomb is never unpacked', () => {
    // Twenty megabytes of one letter in twenty kilobytes.
    const bomb = deflateSync(Buffer.alloc(20_000_000, 'a'));
    const packed = (type: string, head: string) =>
      chunk(type, Buffer.concat([Buffer.from(head, 'latin1'), bomb]));
    expect(reasonOf(plainPng(packed('zTXt', 'Ledger chart\0\0')))).toBe('packed');
    expect(reasonOf(plainPng(packed('iTXt', 'Ledger chart\0\x01\0\0\0')))).toBe('packed');
  });

  it('without reading a file that is too large', async () => {
    const file = new File([], 'large.png');
    Object.defineProperty(file, 'size', { value: 100_000_000 });
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await readPicture(file)).toEqual({ outcome: 'refused', reason: 'too-large' });
    expect(read).not.toHaveBeenCalled();
    expect(reasonOf(new Uint8Array(largestFile + 1))).toBe('too-large');
  });
});

describe('a picture that is made to hold the page up is refused or read all the same', () => {
  /** Close to the largest file that is read. */
  const size = 19_000_000;
  const fill = (part: string, length = size) => part.repeat(Math.floor(length / part.length));
  const styled = (style: string) => changed('</svg>', `<style>${style}</style></svg>`);

  it.each([
    ['blanks before an address in a style', () => styled(`url(${fill(' ')}#a)`), 'opens'],
    ['addresses of blanks in a style', () => styled(fill('url(  #a)')), 'opens'],
    ['blanks in an attribute', () => changed('<svg ', `<svg fill="url(${fill(' ')}#a)" `), 'opens'],
    ['blanks in a tag', () => changed('<svg ', `<svg ${fill(' ')}`), 'opens'],
    ['blanks before a sign of equality', () => changed('<svg ', `<svg a${fill(' ')}`), 'broken'],
    ['a name', () => changed('</svg>', `<${fill('a')} `), 'broken'],
    ['elements that do not end', () => bytesOf(fill('<svg>')), 'too-large'],
    ['comments that do not end', () => changed('</svg>', fill('<!--')), 'broken'],
    [
      'comments in texts that hold none',
      () => changed('<dc:title>', `<dc:title>${fill('<![CDATA[<!--]]>')}`),
      'too-much-text',
    ],
    ['a text', () => changed('<dc:title>', `<dc:title>${fill('a')}`), 'too-much-text'],
    [
      'values',
      () => changed('<ledger:values>', `<ledger:values>a${fill(' b=1')}\n`),
      'too-much-text',
    ],
    [
      'a number',
      () => changed('<ledger:values>', `<ledger:values>a b=${fill('1', 400_000)}\n`),
      'stripped',
    ],
    [
      'a number without an end',
      () => changed('<ledger:values>', '<ledger:values>a b=1e999\n'),
      'stripped',
    ],
    [
      'chunks of text',
      () =>
        plainPng(
          ...Array.from({ length: 19 }, () =>
            chunk('iTXt', `Comment\0\0\0\0\0${fill('a', 999_000)}`),
          ),
        ),
      'too-much-text',
    ],
    [
      'chunks without length',
      () => plainPng(Buffer.concat(Array.from({ length: 200_000 }, () => chunk('teXt', '')))),
      'stripped',
    ],
  ])('%s', (_name, picture, outcome) => {
    expect(reasonOf(picture()).split(' ')[0]).toBe(outcome);
  });
});

describe('an SVG is refused, with its own reason', () => {
  it.each([
    ['a script', '<script>alert(1)</script></svg>'],
    ['a script under a prefix', '<x:SCRIPT xmlns:x="http://www.w3.org/2000/svg"/></svg>'],
    ['a handler', '<rect onload="alert(1)"/></svg>'],
    ['HTML inside', '<foreignObject><p/></foreignObject></svg>'],
    ['a picture from elsewhere', '<image href="https://example.org/x.png"/></svg>'],
    ['a script as a link', '<a href="javascript:alert(1)"><text/></a></svg>'],
    ['a page as a link', '<use href="data:text/html,x"/></svg>'],
    ['paint from elsewhere', '<rect fill="url(https://example.org/x#y)"/></svg>'],
    ['a style sheet that leads out', '<style>@import "x.css";</style></svg>'],
  ])('with %s', (_name, end) => {
    expect(reasonOf(changed(/<\/svg>\s*$/, end))).toBe('active');
  });

  it('with entities, which would grow without end', () => {
    const bomb =
      '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    expect(reasonOf(bytesOf(`${bomb}${image.svg}`))).toBe('entities');
    expect(reasonOf(bytesOf(`<!DOCTYPE svg SYSTEM "https://example.org/x">${image.svg}`))).toBe(
      'entities',
    );
  });

  it('where it is damaged', () => {
    expect(reasonOf(bytesOf(image.svg.slice(0, -20)))).toBe('broken');
    expect(reasonOf(bytesOf(image.svg.slice(0, 2000)))).toBe('broken');
    expect(reasonOf(changed('</metadata>', '</metadate>'))).toBe('broken');
    expect(reasonOf(changed('<dc:title>', '<dc:title>&undeclared;'))).toBe('broken');
    expect(reasonOf(Uint8Array.from([...bytesOf(image.svg.slice(0, 600)), 0xff, 0xfe]))).toBe(
      'broken',
    );
  });

  it('where it is from elsewhere, or what it told was taken out', () => {
    expect(reasonOf(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'))).toBe(
      'foreign',
    );
    expect(reasonOf(changed(/<metadata>.*<\/metadata>/s, ''))).toBe('stripped');
    expect(reasonOf(changed(/<ledger:values>.*<\/ledger:values>/s, ''))).toBe('stripped');
    expect(reasonOf(changed('<ledger:chart>trade-flows', '<ledger:chart>no-chart'))).toBe(
      'stripped',
    );
  });

  it('where it is larger than any of ours', () => {
    expect(reasonOf(changed(/width="\d+"/, 'width="900000"'))).toBe('too-many-pixels');
    const tags = `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(100_001)}</svg>`;
    expect(reasonOf(bytesOf(tags))).toBe('too-large');
  });

  it('but not for what another program put around it', () => {
    const around = `\u{FEFF}<?xml version="1.0" encoding="UTF-8"?>\n<!-- <script> is only a word here -->\n${image.svg}`;
    expect(reasonOf(bytesOf(around))).toBe('opens /chart/trade-flows');
  });
});

/** Numbers that look like chance but are the same each time (a linear congruential generator). */
function* chances(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 0x1_0000_0000;
  }
}

describe('bytes that were bent', () => {
  it('never throw, and never lead to another page than the chart of the picture', () => {
    const chance = chances(20_261_121);
    const upTo = (limit: number) => Math.floor(chance.next().value * limit);
    const svg = bytesOf(image.svg.replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,AAAA'));
    const outcomes = new Set<string>();
    for (const original of [svg, pngOf(image)]) {
      for (let round = 0; round < 300; round += 1) {
        const bent = Uint8Array.from(original);
        const flips = 1 + upTo(4);
        for (let flip = 0; flip < flips; flip += 1) bent[upTo(bent.length)] = upTo(256);
        const cut = round % 3 === 0 ? bent.subarray(0, upTo(bent.length)) : bent;
        const reading = readPictureBytes(cut);
        outcomes.add(reading.outcome);
        if (reading.outcome === 'read') expect(reading.path).toMatch(/^\/chart\/[a-z-]+$/);
      }
    }
    expect([...outcomes].sort()).toEqual(['read', 'refused']);
  });
});
