import type { Observation } from '../../dataset/observation';
import type { Chart } from '../../charts/chart';

/** The numbers on the page, by name, and its charts: kept outside of React, since many come at once. */
export class ShownData {
  readonly #data = new Map<string, Observation>();
  readonly #charts = new Set<Chart>();
  readonly #listeners = new Set<() => void>();

  /** Makes a number known; the function that it gives takes it back. */
  readonly register = (name: string, observation: Observation): (() => void) => {
    this.#data.set(name, observation);
    this.#notify();
    return () => {
      if (this.#data.get(name) !== observation) return;
      this.#data.delete(name);
      this.#notify();
    };
  };

  /** Makes a chart known that is shown; the function that it gives takes it back. */
  readonly registerChart = (chart: Chart): (() => void) => {
    this.#charts.add(chart);
    this.#notify();
    return () => {
      this.#charts.delete(chart);
      this.#notify();
    };
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  find(name: string): Observation | undefined {
    return this.#data.get(name);
  }

  /** The first chart of the page that fits; null where none does. */
  findChart(fits: (chart: Chart) => boolean): Chart | null {
    return [...this.#charts].find(fits) ?? null;
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
