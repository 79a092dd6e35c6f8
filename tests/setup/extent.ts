/**
 * Whether every combination is tried, as before a release (`npm run check:full`), or one of each kind,
 * as at every change (`npm run check`).
 */
export const isFull = process.env['CHECK'] === 'full';

/** All of a list where every combination is tried, otherwise those that stand for each kind. */
export function ofEachKind<Item>(all: readonly Item[], kinds: readonly Item[]): readonly Item[] {
  return isFull ? all : kinds;
}
