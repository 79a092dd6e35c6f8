import type { FileName } from './schema/dataset';

/** What can be wrong with the text of one data file before its content is looked at. */
export type TextFaultCode = 'empty' | 'html' | 'truncated' | 'not-json';

/** What can be wrong with the shape of one data file. */
export type SchemaFaultCode = 'missing-key' | 'unknown-key' | 'wrong-type' | 'wrong-value';

/** What can be wrong although every data file has the right shape. */
export type CrossFaultCode =
  | 'unknown-source'
  | 'unknown-document'
  | 'unknown-topic'
  | 'unknown-mineral'
  | 'unknown-series'
  | 'unknown-claim'
  | 'unknown-paragraph'
  | 'uncited-source'
  | 'unsupported-origin'
  | 'duplicate-id'
  | 'paragraph-order'
  | 'date-out-of-range'
  | 'wrong-precision'
  | 'duplicate-period'
  | 'period-order'
  | 'period-gap'
  | 'period-outside'
  | 'end-before-start'
  | 'sum-mismatch'
  | 'open-step'
  | 'unpaired-amount'
  | 'range-order'
  | 'percentage-out-of-range'
  | 'negative-quantity'
  | 'value-out-of-range'
  | 'empty-whole'
  | 'part-over-whole'
  | 'unexplained-jump';

export type FaultCode = TextFaultCode | SchemaFaultCode | CrossFaultCode;

/** One thing that is wrong with the dataset, and where. */
export interface Fault {
  readonly file: FileName;
  /** Place in the data file, such as `events[3].topics[0]`; empty for the data file as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** For whoever mends the data file. What a reader of the page is told comes from `messages`. */
  readonly message: string;
}

const plainKey = /^[A-Za-z_$][\w$]*$/;

/** Writes a path as one would in code: `events[3].topics[0]`. */
export function formatPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const key = String(step);
    if (!plainKey.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** One line for a log or a terminal. */
export function formatFault(fault: Fault): string {
  const place = fault.path === '' ? '' : ` ${fault.path}`;
  return `${fault.file}.json${place}: ${fault.message} (${fault.code})`;
}
