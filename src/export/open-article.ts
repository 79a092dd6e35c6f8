import { canFingerprint } from '../dataset/fingerprint';
import type { Brought, ReadArticle } from './read-article';
import { ask, type Asked } from './reading-worker';

/** Reads an article in a worker of its own, which can be ended, and takes its fingerprints there. */
export function openArticle(brought: Brought): Asked<ReadArticle> {
  if (!canFingerprint())
    return { answer: Promise.resolve({ ok: false, fault: 'no-crypto' }), end: () => undefined };
  return ask<ReadArticle>(
    () => new Worker(new URL('./article-worker.ts', import.meta.url), { type: 'module' }),
    brought,
    { failed: { ok: false, fault: 'failed' }, tooSlow: { ok: false, fault: 'too-slow' } },
  );
}
