import type { Fault, TextFaultCode } from './fault';
import { parseDataFile } from './parse';
import type { Dataset, FileName } from './schema/dataset';

/**
 * Why a data file did not arrive. `not-found`: the host has no such file. `server`: it answered
 * with another failure. `network`: no answer, or the connection broke. `timeout`: no whole answer
 * in time. `html`, `truncated`, `empty`, `not-json`: something else than JSON came. `schema`: the
 * JSON is whole but has the wrong shape.
 */
export type DatasetFaultKind =
  'not-found' | 'server' | 'network' | 'timeout' | 'schema' | TextFaultCode;

/** A data file that could not be had: which one, why, and where in it the schema was broken. */
export class DatasetFault extends Error {
  override readonly name = 'DatasetFault';
  readonly kind: DatasetFaultKind;
  readonly file: FileName;
  /** Status of the answer, where the kind is `not-found` or `server`. */
  readonly status: number | undefined;
  /** What is wrong with the text, every fault with its path; empty where none arrived. */
  readonly faults: readonly Fault[];

  constructor(
    kind: DatasetFaultKind,
    file: FileName,
    details: {
      readonly status?: number;
      readonly faults?: readonly Fault[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(`${file}.json: ${kind}`, { cause: details.cause });
    this.kind = kind;
    this.file = file;
    this.status = details.status;
    this.faults = details.faults ?? [];
  }
}

export interface LoadOptions {
  /** The site's own folder, such as `/` or `/ledger/`. */
  readonly base: string;
  /** Where the file is below that folder, if not where everybody finds it (`data/trade.json`). */
  readonly file?: string;
  /** Asks the host itself, past everything that is kept on the way. For a second try. */
  readonly anew?: boolean;
  /** Ends the loading when the caller no longer wants it. */
  readonly signal?: AbortSignal;
  /** How long nothing may come, at first and between two pieces; 8 seconds unless said otherwise. */
  readonly silenceMilliseconds?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** A slow line goes on bringing something; one that brings nothing for so long brings nothing more. */
const longestSilence = 8000;

/**
 * Loads one data file of the dataset. Rejects with a `DatasetFault`, or with the reason of the
 * caller's signal where the caller ended it.
 */
export async function loadDataFile<Name extends FileName>(
  name: Name,
  options: LoadOptions,
): Promise<Dataset[Name]> {
  const parsed = parseDataFile(name, await loadText(name, options));
  if (parsed.ok) return parsed.data;
  const { faults } = parsed;
  throw new DatasetFault(kindOf(faults), name, { faults });
}

/** A text that is not JSON has one fault, whose code says what came instead. */
function kindOf(faults: readonly Fault[]): DatasetFaultKind {
  switch (faults[0]?.code) {
    case 'empty':
      return 'empty';
    case 'html':
      return 'html';
    case 'truncated':
      return 'truncated';
    case 'not-json':
      return 'not-json';
    default:
      return 'schema';
  }
}

async function loadText(name: FileName, options: LoadOptions): Promise<string> {
  const {
    base,
    file = `data/${name}.json`,
    anew = false,
    signal,
    silenceMilliseconds = longestSilence,
    fetch = globalThis.fetch,
  } = options;
  signal?.throwIfAborted();
  const address = `${base.replace(/\/*$/, '/')}${file}`;
  const deadline = startDeadline(signal, silenceMilliseconds);
  try {
    const cache = anew ? 'reload' : 'default';
    const response = await fetch(address, { signal: deadline.signal, cache });
    if (!response.ok) throw faultOfStatus(name, response.status);
    return await readText(response, deadline.restart);
  } catch (cause) {
    if (cause instanceof DatasetFault) throw cause;
    signal?.throwIfAborted();
    throw new DatasetFault(deadline.hasPassed() ? 'timeout' : 'network', name, { cause });
  } finally {
    deadline.stop();
  }
}

/** The text of an answer; tells of every piece of it that comes. */
async function readText({ body }: Response, onPiece: () => void): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (;;) {
    onPiece();
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

function faultOfStatus(name: FileName, status: number): DatasetFault {
  return new DatasetFault(status === 404 || status === 410 ? 'not-found' : 'server', name, {
    status,
  });
}

interface Deadline {
  /** Aborts when the time is over or the caller's signal does. */
  readonly signal: AbortSignal;
  readonly hasPassed: () => boolean;
  /** Gives as much time again. */
  readonly restart: () => void;
  readonly stop: () => void;
}

function startDeadline(outer: AbortSignal | undefined, milliseconds: number): Deadline {
  // Not `AbortSignal.any` and `AbortSignal.timeout`: browsers of 2023 lack the first, and the
  // second could not be stopped once the answer is there.
  const controller = new AbortController();
  let isOver = false;
  const start = () =>
    setTimeout(() => {
      isOver = true;
      controller.abort();
    }, milliseconds);
  let timer = start();
  const follow = (): void => {
    controller.abort(outer?.reason);
  };
  outer?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    hasPassed: () => isOver,
    restart: () => {
      clearTimeout(timer);
      timer = start();
    },
    stop: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', follow);
    },
  };
}
