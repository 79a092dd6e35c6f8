/** How often each key was counted. A key that never was counted zero times: that is no gap. */
export class Tally<Key> {
  readonly #counts = new Map<Key, number>();

  constructor(keys: Iterable<Key>) {
    for (const key of keys) this.#counts.set(key, this.of(key) + 1);
  }

  of(key: Key): number {
    const count = this.#counts.get(key);
    if (count === undefined) return 0;
    return count;
  }
}
