import { ask, type Asked } from '../reading-worker';
import { refuse, type Reading } from './reading';

/** Reads a picture in a worker of its own, which can be ended. */
export function openPicture(file: Blob): Asked<Reading> {
  return ask<Reading>(
    () => new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' }),
    file,
    { failed: refuse('failed'), tooSlow: refuse('too-slow') },
  );
}
