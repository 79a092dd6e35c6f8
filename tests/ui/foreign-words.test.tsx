import { describe, expect, it } from 'vitest';
import type { Cited } from '../../src/dataset/citations';
import type { SourceEntry } from '../../src/dataset/schema/sources';
import { definitionOf } from '../../src/charts/catalogue';
import { citationsOf } from '../../src/charts/chart-frame';
import { ChartSources } from '../../src/features/chart/chart-sources';
import { EventSources } from '../../src/pages/timeline/event-sources';
import { QuotingText } from '../../src/ui/foreign-words';
import { SourceList } from '../../src/pages/sources/source-list';
import { SourceRegister } from '../../src/pages/sources/source-register';
import { buildShown, shippedBut, record } from '../charts/support/shipped';
import { hook, renderView } from './support';

const english: SourceEntry = {
  id: 'an-english-source',
  publisher: 'A Publisher',
  title: 'A title',
  url: 'https://example.org/',
  published: '2020',
  licence: 'all rights reserved',
  kind: 'press',
};
const russian: SourceEntry = { ...english, id: 'a-russian-source', title: 'Заголовок', lang: 'ru' };
const cited = new Map<string, Cited>([
  [russian.id, { kind: 'source', entry: russian }],
  [english.id, { kind: 'source', entry: english }],
]);

/** The language of the innermost element that says one; what is read out follows it. */
function languageOf(text: string): string | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { currentNode } = walker;
    if (currentNode.nodeValue?.includes(text) !== true) continue;
    return currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }
  throw new Error(`Nothing on the page holds ${text}.`);
}

describe('a title in another language is marked as such', () => {
  it('in the register', () => {
    renderView(<SourceRegister sources={[russian, english]} named={null} />);
    expect(languageOf('Заголовок')).toBe('ru');
    expect(languageOf('A title')).toBeUndefined();
    expect(languageOf('A Publisher')).toBeUndefined();
  });

  it('among the sources of a claim', () => {
    renderView(<SourceList ids={[russian.id, english.id]} cited={cited} />);
    expect(languageOf('Заголовок')).toBe('ru');
    expect(languageOf('A title')).toBeUndefined();
  });

  it('in the tooltip of a link, whose own words stay English', () => {
    renderView(<EventSources ids={[russian.id]} cited={cited} />);
    expect(hook('a')).toHaveAttribute('title', 'Заголовок');
    expect(hook('a')).toHaveAttribute('lang', 'ru');
    expect(languageOf('A Publisher')).toBe('en');
  });

  it('in the sources of a chart', () => {
    const chart = buildShown(definitionOf('trade-flows'));
    const [cell] = chart.rows.flatMap(({ cells }) => Object.values(cells));
    if (cell === undefined) throw new Error('The chart has no cells.');
    const dataset = shippedBut('sources', { ...record.sources, sources: [russian] });
    const citations = citationsOf([{ ...cell.observation, sources: [russian.id] }], dataset);
    renderView(<ChartSources chart={{ ...chart, citations }} open onOpen={() => undefined} />);
    expect(languageOf('Заголовок')).toBe('ru');
  });
});

describe('words of ours that quote others', () => {
  it('mark Russian and Kazakh ones', () => {
    renderView(
      <p>
        <QuotingText text="They say 'заместитель госсекретаря' there, and Қазатомөнеркәсіп." />
      </p>,
    );
    expect(languageOf('заместитель госсекретаря')).toBe('ru');
    expect(languageOf('Қазатомөнеркәсіп')).toBe('kk');
    expect(languageOf('They say')).toBeUndefined();
    expect(hook('p')).toHaveTextContent(
      "They say 'заместитель госсекретаря' there, and Қазатомөнеркәсіп.",
    );
  });
});
