import { fileNames, type FileName } from '../src/dataset/schema/dataset';

/** What can go wrong between a document on its host and the page, by the name in the address. */
export const faults = {
  'not-found': 'The host has no such file (404).',
  server: 'The host fails (500).',
  network: 'The connection is lost.',
  timeout: 'No answer ever comes.',
  slow: 'The answer takes three seconds, then it is right.',
  html: 'A page of HTML comes in place of JSON, as hosts answer that know no 404.',
  truncated: 'The JSON breaks off half way.',
  empty: 'The file is empty.',
  schema: 'The JSON is whole, but an entry lacks a field.',
} as const;

export type Fault = keyof typeof faults;

/** Which fault, and in which document; without one, in all of them. */
export interface FaultChoice {
  readonly fault: Fault;
  readonly file: FileName | undefined;
}

export const faultNames = Object.keys(faults).filter(isFault);

function isFault(name: string | null): name is Fault {
  return name !== null && Object.hasOwn(faults, name);
}

function isFileName(name: string | null): name is FileName {
  return fileNames.some((fileName) => fileName === name);
}

/** Reads `?fault=truncated&document=trade`; null where no known fault is asked for. */
export function parseFaultChoice(parameters: URLSearchParams): FaultChoice | null {
  const fault = parameters.get('fault');
  const document = parameters.get('document');
  if (!isFault(fault)) return null;
  return { fault, file: isFileName(document) ? document : undefined };
}
