/** How often each key was counted. A key that never was counted zero times: that is no gap. */
export class Tally<Key> {
  readonly #counts = new Map<Key, { times: number }>();

  constructor(keys: Iterable<Key>) {
    const counts = this.#counts;
    for (const key of keys) {
      const count = counts.get(key);
      if (count === undefined) counts.set(key, { times: 1 });
      else count.times += 1;
    }
  }

  of(key: Key): number {
    const count = this.#counts.get(key);
    return count === undefined ? 0 : count.times;
  }
}
