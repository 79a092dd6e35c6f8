import type { BroughtParagraph } from '../dataset/fingerprint';
import type { Article } from '../dataset/ledger';

/**
 * One line of the comparison. `matched`: the article's paragraph, letter by letter; `moved` where
 * it stands at another place. `differs`: no such paragraph was brought, and one other stands in its
 * place. `missing`: nothing stands in its place. `unsettled`: not found, and which of the others
 * between its neighbours it may be cannot be known from a fingerprint. `extra`: not the article's.
 */
export type ComparedLine =
  | {
      readonly kind: 'matched';
      readonly number: number;
      readonly text: string;
      readonly moved: boolean;
    }
  | { readonly kind: 'differs'; readonly number: number; readonly text: string }
  | { readonly kind: 'missing' | 'unsettled'; readonly number: number }
  | { readonly kind: 'extra'; readonly text: string };

/** What a text has in common with the article that it is. */
export interface Verification {
  readonly article: Article;
  /** Paragraphs of the article that were brought, of all that it has. */
  readonly matched: number;
  readonly total: number;
  /** In the order of the text, with what is missing at its place. */
  readonly lines: readonly ComparedLine[];
}

/**
 * Compares a text with the articles; null where it is none of them. It is the one with the most
 * paragraphs in it, the first of equals. A paragraph that an article repeats, such as the mark of an
 * advertisement, does not identify an article.
 */
export function verifyArticle(
  brought: readonly BroughtParagraph[],
  articles: readonly Article[],
): Verification | null {
  return articles
    .filter((article) => isIdentified(article, brought))
    .map((article) => compare(article, brought))
    .reduce<Verification | null>(
      (best, one) => (best === null || one.matched > best.matched ? one : best),
      null,
    );
}

function isIdentified({ paragraphs }: Article, brought: readonly BroughtParagraph[]): boolean {
  const all = paragraphs.map(({ sha256 }) => sha256);
  const unique = new Set(all.filter((sha256) => all.indexOf(sha256) === all.lastIndexOf(sha256)));
  return brought.some(({ sha256 }) => unique.has(sha256));
}

function compare(article: Article, brought: readonly BroughtParagraph[]): Verification {
  const { paragraphs } = article;
  const inOrder = alignEqual(
    paragraphs.map(({ sha256 }) => sha256),
    brought.map(({ sha256 }) => sha256),
  );
  const elsewhere = findElsewhere(article, brought, inOrder);
  const texts = { paragraphs, brought, elsewhere };
  const ends: Pair = [paragraphs.length, brought.length];
  const lines: ComparedLine[] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...inOrder, ends]) {
    lines.push(...between(texts, [left, nextLeft], [right, nextRight]));
    const [own, theirs] = [paragraphs[nextLeft], brought[nextRight]];
    if (own !== undefined && theirs !== undefined) {
      lines.push({ kind: 'matched', number: own.number, text: theirs.text, moved: false });
    }
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  return {
    article,
    matched: inOrder.length + elsewhere.size,
    total: paragraphs.length,
    lines,
  };
}

/** Paragraphs of the article that were brought out of order: place in the text by place in the article. */
function findElsewhere(
  { paragraphs }: Article,
  brought: readonly BroughtParagraph[],
  inOrder: readonly Pair[],
): ReadonlyMap<number, number> {
  const paired = new Set(inOrder.map(([left]) => left));
  const taken = new Set(inOrder.map(([, right]) => right));
  const found = new Map<number, number>();
  for (const [left, { sha256 }] of paragraphs.entries()) {
    if (paired.has(left)) continue;
    const right = brought.findIndex((one, index) => !taken.has(index) && one.sha256 === sha256);
    if (right < 0) continue;
    taken.add(right);
    found.set(left, right);
  }
  return found;
}

type Stretch = readonly [from: number, to: number];

/** An article beside what was brought, with the paragraphs that stand elsewhere in it. */
interface ComparedTexts extends Pick<Article, 'paragraphs'> {
  readonly brought: readonly BroughtParagraph[];
  readonly elsewhere: ReadonlyMap<number, number>;
}

/** What stands between two pairs. As many on either side: each takes the place of its like. */
function between(
  { paragraphs, brought, elsewhere }: ComparedTexts,
  [from, to]: Stretch,
  [start, end]: Stretch,
): readonly ComparedLine[] {
  const numberAt = new Map([...elsewhere].map(([left, right]) => [right, left + 1]));
  const wanted = paragraphs.slice(from, to).filter((_, index) => !elsewhere.has(from + index));
  const others = brought.slice(start, end).filter((_, index) => !numberAt.has(start + index));
  const isOneToOne = wanted.length === others.length;
  const rest = [...wanted];
  const lines = brought.slice(start, end).map(({ text }, index): ComparedLine => {
    const moved = numberAt.get(start + index);
    if (moved !== undefined) return { kind: 'matched', number: moved, text, moved: true };
    const own = isOneToOne ? rest.shift() : undefined;
    return own === undefined
      ? { kind: 'extra', text }
      : { kind: 'differs', number: own.number, text };
  });
  const kind = others.length === 0 ? 'missing' : 'unsettled';
  return [...rest.map(({ number }): ComparedLine => ({ kind, number })), ...lines];
}

/** A place in one list that holds the same as a place in another. */
type Pair = readonly [left: number, right: number];

/**
 * The longest way to pair equal entries of two lists without crossing: what a text and an article
 * have in common, in the order of both. Needs room for one number for each pair of entries.
 */
export function alignEqual(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const width = right.length + 1;
  // `longest[i * width + j]`: pairs that can be made of what begins at i and at j.
  const longest = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number) => Number(longest[i * width + j]);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
