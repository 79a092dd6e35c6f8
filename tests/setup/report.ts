import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Writes into a file how many tests passed and failed, and the names of those that failed or passed the
 * second time only. A file of tests that cannot be read counts as a failed test.
 */
export class Report implements Reporter {
  readonly #file: string;

  /** Path of the file that it writes. */
  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const remarks: string[] = unhandled.map(({ message }) => `failed: ${message}`);
    let [passed, failed] = [0, unhandled.length];
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      const errors = module.errors();
      failed += errors.length;
      remarks.push(...errors.map(({ message }) => `failed: ${file}: ${message}`));
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
        if (state === 'failed') remarks.push(`failed: ${file}: ${test.fullName}`);
        else if (test.diagnostic()?.flaky === true)
          remarks.push(`flaky: ${file}: ${test.fullName}`);
      }
    }
    writeFileSync(this.#file, JSON.stringify({ passed, failed, remarks }));
  }
}
