import type { Observation } from '../dataset/observation';

/** The numbers on the page that bear a name: kept outside of React, since many come at once. */
export class NamedFigures {
  readonly #figures = new Map<string, Observation>();
  readonly #listeners = new Set<() => void>();

  /** Makes a number known; the function that it gives takes it back. */
  readonly register = (name: string, observation: Observation): (() => void) => {
    this.#figures.set(name, observation);
    this.#tell();
    return () => {
      if (this.#figures.get(name) !== observation) return;
      this.#figures.delete(name);
      this.#tell();
    };
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  find(name: string): Observation | undefined {
    return this.#figures.get(name);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
