import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import { faultHandlers, goodHandlers, type ReadDataFile } from '../mocks/handlers';
import type { Fault } from '../mocks/faults';
import { fileNames, type FileName } from '../src/dataset/schema/dataset';

/** Reads a document as it is shipped. */
export const readShipped: ReadDataFile = (name) =>
  readFile(join(import.meta.dirname, '..', 'public', 'data', `${name}.json`), 'utf8');

/** Answers every request of a test: the shipped documents, unless the test asks for a fault. */
export const server = setupServer(...goodHandlers(fileNames, readShipped));

/** Makes the named documents, or all of them, fail until the test ends or `mend` is called. */
export function breakDataFiles(fault: Fault, names: readonly FileName[] = fileNames): void {
  server.use(...faultHandlers(fault, names, readShipped));
}

/** Serves the shipped documents again, as when the connection returns. */
export function mend(): void {
  server.resetHandlers();
}
