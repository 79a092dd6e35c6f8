import { fireEvent, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/en';
import type { ComposedImage } from '../../src/export/image/image-context';
import { addressBar, findHeading, hook, hooks, openPage, patience, textOf } from './app-support';
import { pictureOf, pngOf } from '../export/reopen/pictures';

const words = en.reopen;

let image: ComposedImage;

beforeAll(async () => {
  image = await pictureOf('trade-flows', 'https://example.org/chart/trade-flows?marks=on');
});

function svgFile(svg = image.svg, name = 'chart.svg'): File {
  return new File([svg], name, { type: 'image/svg+xml' });
}

function pngFile(): File {
  return new File([Uint8Array.from(pngOf(image))], 'chart.png', { type: 'image/png' });
}

const openOverview = () => openPage('/', /./);

/** The result, once it is no longer being read and its values have been compared. */
async function result(outcome: 'reopened' | 'refused'): Promise<HTMLElement> {
  const found = () => hook('[data-reopen="result"]');
  await waitFor(() => expect(found().dataset['outcome']).toBe(outcome), patience);
  if (outcome === 'reopened')
    await waitFor(() => expect(hooks('[data-changed]')).toHaveLength(1), patience);
  return found();
}

/** What a browser hands over with a drop or a paste. */
function handed(...files: readonly File[]) {
  const items = files.map(({ type }) => ({ kind: 'file', type }));
  return { files, items, types: ['Files'], getData: () => '' };
}

async function choose(file: File): Promise<void> {
  await userEvent
    .setup({ applyAccept: false })
    .upload(hook('input[type="file"][data-reopen="input"]'), file);
}

describe('a picture brings its view back', () => {
  it('when it is chosen', async () => {
    await openOverview();
    await choose(pngFile());
    const answer = await result('reopened');
    expect(addressBar()).toBe('/chart/trade-flows/?marks=on');
    expect(textOf(answer)).toContain(words.shown('chart.png', image.facts.title));
    const count = image.facts.values.length;
    expect(textOf(answer)).toContain(
      words.unchanged(image.facts.version, __DATA_VERSION__, count, String(count)),
    );
  });

  it('when it is dropped anywhere, or pasted', async () => {
    await openOverview();
    expect(fireEvent.dragOver(document.body, { dataTransfer: handed(pngFile()) })).toBe(false);
    await waitFor(() => expect(hooks('.drop-veil')).toHaveLength(1));
    fireEvent.drop(document.body, { dataTransfer: handed(svgFile()) });
    await result('reopened');
    expect(hooks('.drop-veil')).toEqual([]);
    expect(addressBar()).toBe('/chart/trade-flows/?marks=on');

    fireEvent.paste(document.body, { clipboardData: handed(svgFile('<svg/>')) });
    await result('refused');
    const text = { ...handed(), getData: () => image.svg };
    fireEvent.paste(document.body, { clipboardData: text });
    expect(textOf(await result('reopened'))).toContain(words.pasted);
  });

  it('and says which of its values are others now', async () => {
    await openOverview();
    const { facts } = image;
    const [first] = facts.values;
    const altered = image.svg.replace(
      `${String(first?.key)}=${String(first?.value)}`,
      `${String(first?.key)}=1.5`,
    );
    await choose(svgFile(altered));
    const answer = await result('reopened');
    expect(textOf(answer)).toContain(words.changed(facts.version, __DATA_VERSION__, 1, '1'));
    const cells = hooks('[data-reopen="result"] tbody :is(th, td)').map(textOf);
    expect(cells[0]).toContain(first?.key);
    expect(cells[1]).toBe('1.5 million dollars');
    expect(cells[2]).toMatch(/^[\d,.]+ million dollars$/);
  });

  it('and says where a filter of its address is not known any more', async () => {
    const old = await pictureOf('trade-flows', '/chart/trade-flows?from=1066&origin=moon');
    await openPage('/timeline', 'Timeline');
    await waitFor(() => expect(hooks('[data-event]')).not.toEqual([]), patience);
    await choose(svgFile(old.svg));
    expect(textOf(await result('reopened'))).toContain(words.setAside(2));
    expect(addressBar()).toBe('/chart/trade-flows/');
  });

  it('until it is dismissed', async () => {
    await openOverview();
    await choose(pngFile());
    await result('reopened');
    await findHeading(/^In 2024 Kazakhstan sold for/, 'h1');
    await userEvent.setup().click(hook('[data-reopen="result"] button'));
    expect(textOf(hook('[data-reopen="result"]'))).toBe('');
    expect(document.activeElement).toBe(hook('#content'));
  });
});

describe('anything else does nothing but say why', () => {
  it('hostile, foreign, several', async () => {
    await openOverview();
    for (const [svg, reason] of [
      [image.svg.replace('</svg>', '<script>alert(1)</script></svg>'), 'active'],
      [`<!DOCTYPE svg>${image.svg}`, 'entities'],
      ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'foreign'],
      [image.svg.slice(0, 3000), 'broken'],
    ] as const) {
      await choose(svgFile(svg, 'x.svg'));
      await waitFor(
        () => expect(hook('[data-reopen="result"]').dataset['reason']).toBe(reason),
        patience,
      );
      expect(textOf(hook('[data-reopen="result"]'))).toContain(words.refused[reason]('x.svg'));
      expect(addressBar()).toBe('/');
      expect(hooks('script, [data-reopen="result"] img')).toEqual([]);
    }
    fireEvent.drop(document.body, { dataTransfer: handed(svgFile(), pngFile()) });
    await waitFor(() =>
      expect(textOf(hook('[data-reopen="result"]'))).toContain(words.refused.several()),
    );
  });

  it('an article, a drop that another part took, and text in a field are left alone', async () => {
    await openOverview();
    const article = new File(['words'], 'article.txt', { type: 'text/plain' });
    // Where nothing is prevented the event says true: the page has not taken it.
    expect(fireEvent.dragOver(document.body, { dataTransfer: handed(article) })).toBe(true);
    expect(fireEvent.drop(document.body, { dataTransfer: handed(article) })).toBe(true);
    const main = hook('#content');
    const take = (event: Event) => {
      event.preventDefault();
    };
    main.addEventListener('drop', take);
    fireEvent.drop(main, { dataTransfer: handed(pngFile()) });
    main.removeEventListener('drop', take);
    const field = document.createElement('textarea');
    main.append(field);
    const text = { ...handed(), getData: () => image.svg };
    expect(fireEvent.paste(field, { clipboardData: text })).toBe(true);
    expect(hook('[data-reopen="result"]').dataset['outcome']).toBe('none');
  });
});
