/** What a worker says beside its answer: that it has begun to listen, or that it cannot go on. */
type Notice = 'ready' | 'failed';

type Said<Answer> = Notice | { readonly answer: Answer };

/** How long a worker may take to arrive, and then to answer, in milliseconds. */
export const longestReading = 20_000;

/** Answers, in a worker, the question that the page asks it in a message. */
export function serve(answerTo: (question: MessageEvent) => Promise<unknown>): void {
  const say = (said: Said<unknown>) => globalThis.postMessage(said);
  globalThis.addEventListener('message', (question) => {
    answerTo(question).then(
      (answer) => say({ answer }),
      () => say('failed'),
    );
  });
  say('ready');
}

/** What is said where a worker has not: its script did not arrive or broke, or it took too long. */
export interface Otherwise<Answer> {
  readonly failed: Answer;
  readonly tooSlow: Answer;
}

/** A question under way. */
export interface Asked<Answer> {
  /** Never rejects; without an end once the reading has been ended from outside. */
  readonly answer: Promise<Answer>;
  readonly end: () => void;
}

/**
 * Asks a worker of its own, so that what a reader brings can hold up neither the page nor the next
 * question: the worker is ended when it has answered, when its time is out, or when nobody waits.
 */
export function ask<Answer>(
  start: () => Worker,
  question: Blob | string,
  otherwise: Otherwise<Answer>,
): Asked<Answer> {
  let end = (): void => undefined;
  const answer = new Promise<Answer>((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve(otherwise.failed);
      return;
    }
    let timer: ReturnType<typeof setTimeout>;
    end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    const settle = (found: Answer) => {
      end();
      resolve(found);
    };
    timer = setTimeout(() => settle(otherwise.failed), longestReading);
    const fail = () => settle(otherwise.failed);
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<Said<Answer>>) => {
      if (data === 'failed') fail();
      else if (data !== 'ready') settle(data.answer);
      else {
        clearTimeout(timer);
        timer = setTimeout(() => settle(otherwise.tooSlow), longestReading);
        worker.postMessage(question);
      }
    });
  });
  return { answer, end: () => end() };
}
