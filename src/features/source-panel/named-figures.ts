import type { Observation } from '../../dataset/observation';
import type { Chart } from '../../charts/chart';

/** The numbers on the page that bear a name, and its charts: kept outside of React, since many come at once. */
export class NamedFigures {
  readonly #figures = new Map<string, Observation>();
  readonly #charts = new Set<Chart>();
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

  /** Makes a chart known that is shown; the function that it gives takes it back. */
  readonly registerChart = (chart: Chart): (() => void) => {
    this.#charts.add(chart);
    this.#tell();
    return () => {
      this.#charts.delete(chart);
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

  /** The first chart of the page that fits; null where none does. */
  findChart(fits: (chart: Chart) => boolean): Chart | null {
    return [...this.#charts].find(fits) ?? null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
