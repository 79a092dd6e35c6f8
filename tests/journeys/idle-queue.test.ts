import { describe, expect, it, vi } from 'vitest';
import { queueIdle } from '../../src/state/idle-queue';

/** Idle moments and frames that pass when they are told to. */
function stillWindow() {
  const waiting: (() => void)[] = [];
  const later = (act: () => void) => waiting.push(act);
  vi.stubGlobal('requestIdleCallback', later);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.stubGlobal('requestAnimationFrame', later);
  return {
    pass: () => {
      for (const act of waiting.splice(0)) act();
    },
    isStill: () => waiting.length === 0,
  };
}

describe('turns', () => {
  it('are taken in their order, one in an idle moment, with a frame between two', () => {
    const time = stillWindow();
    const taken: string[] = [];
    queueIdle(() => taken.push('first'));
    queueIdle(() => taken.push('second'));
    expect(taken).toEqual([]);
    time.pass();
    expect(taken).toEqual(['first']);
    time.pass();
    expect(taken).toEqual(['first']);
    time.pass();
    expect(taken).toEqual(['first', 'second']);
    expect(time.isStill()).toBe(true);
  });

  it('that are called off hold up nobody', () => {
    const time = stillWindow();
    const taken: string[] = [];
    const callOff = [queueIdle(() => taken.push('first')), queueIdle(() => taken.push('second'))];
    queueIdle(() => taken.push('third'));
    for (const end of callOff) end();
    time.pass();
    time.pass();
    time.pass();
    expect(taken).toEqual(['third']);
    expect(time.isStill()).toBe(true);
  });

  it('asked for while one is taken come after it', () => {
    const time = stillWindow();
    const taken: string[] = [];
    queueIdle(() => {
      taken.push('first');
      queueIdle(() => taken.push('second'));
    });
    for (let moment = 0; moment < 6; moment += 1) time.pass();
    expect(taken).toEqual(['first', 'second']);
  });
});
