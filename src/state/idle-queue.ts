/** Runs an act when the browser has nothing better to do. Gives what calls it off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, 50);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(act, { timeout: 2000 });
  return () => window.cancelIdleCallback(request);
}

/** An act that waits for its idle moment. */
interface QueuedAct {
  readonly act: () => void;
  isWanted: boolean;
}

/** The acts that wait, the next one first; it leaves the queue when it has been run. */
const queue: QueuedAct[] = [];

function runNext(): void {
  const [queued] = queue;
  try {
    if (queued?.isWanted === true) queued.act();
  } finally {
    queue.shift();
    while (queue[0]?.isWanted === false) queue.shift();
    // What it has changed is laid out in this frame; the next one waits for its own.
    if (queue.length > 0) requestAnimationFrame(() => whenIdle(runNext));
  }
}

/**
 * Runs acts in the order in which they are asked for, each in an idle moment and a frame of its own,
 * so that many small ones never add up to a long one. Gives what calls it off.
 */
export function queueIdle(act: () => void): () => void {
  const queued: QueuedAct = { act, isWanted: true };
  queue.push(queued);
  if (queue.length === 1) whenIdle(runNext);
  return () => {
    queued.isWanted = false;
  };
}
