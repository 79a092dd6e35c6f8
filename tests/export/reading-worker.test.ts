import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, longestReading } from '../../src/export/reading-worker';

/** A worker that says what a test lets it say. */
class FakeWorker extends EventTarget implements Worker {
  readonly heard: unknown[] = [];
  isEnded = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(question: unknown): void {
    this.heard.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const otherwise = { failed: 'failed', tooSlow: 'too slow' };

function begin() {
  const worker = new FakeWorker();
  return { worker, asked: ask<string>(() => worker, 'a question', otherwise) };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that reads what a reader brought', () => {
  it('is asked once it listens, and ended once it has answered', async () => {
    const { worker, asked } = begin();
    expect(worker.heard).toEqual([]);
    worker.say('ready');
    expect(worker.heard).toEqual(['a question']);
    worker.say({ answer: 'an answer' });
    expect(await asked.answer).toBe('an answer');
    expect(worker.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is ended when its time is out, which begins when it listens', async () => {
    const { worker, asked } = begin();
    vi.advanceTimersByTime(longestReading - 1);
    worker.say('ready');
    vi.advanceTimersByTime(longestReading - 1);
    expect(worker.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await asked.answer).toBe('too slow');
    expect(worker.isEnded).toBe(true);
  });

  it('has failed where it never listens, breaks, or cannot be started', async () => {
    const silent = begin();
    vi.advanceTimersByTime(longestReading);
    expect(await silent.asked.answer).toBe('failed');
    const missing = begin();
    missing.worker.dispatchEvent(new Event('error'));
    expect(await missing.asked.answer).toBe('failed');
    const broken = begin();
    broken.worker.say('ready');
    broken.worker.say('failed');
    expect(await broken.asked.answer).toBe('failed');
    expect([silent, missing, broken].every(({ worker }) => worker.isEnded)).toBe(true);
    const forbidden = ask<string>(
      () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
      'a question',
      otherwise,
    );
    expect(await forbidden.answer).toBe('failed');
  });

  it('is ended when nobody waits for it any more', () => {
    const { worker, asked } = begin();
    asked.end();
    expect(worker.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
