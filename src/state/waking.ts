import { createContext, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page is alive. False while it is drawn at build time, and once more in the browser
 * while React takes that drawing over and must find in it what it would draw itself.
 */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

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

interface Turn {
  readonly act: () => void;
  isWanted: boolean;
}

/** Those that wait, the next one first; it leaves when it has been taken. */
const turns: Turn[] = [];

function takeTurn(): void {
  const [turn] = turns;
  try {
    if (turn?.isWanted === true) turn.act();
  } finally {
    turns.shift();
    while (turns[0]?.isWanted === false) turns.shift();
    // What it has changed is laid out in this frame; the next one waits for its own.
    if (turns.length > 0) requestAnimationFrame(() => whenIdle(takeTurn));
  }
}

/**
 * Runs acts in the order in which they are asked for, each in an idle moment and a frame of its own,
 * so that many small ones never add up to a long one. Gives what calls it off.
 */
export function inTurn(act: () => void): () => void {
  const turn: Turn = { act, isWanted: true };
  turns.push(turn);
  if (turns.length === 1) whenIdle(takeTurn);
  return () => {
    turn.isWanted = false;
  };
}

/**
 * Markup of charts drawn at build time, by id, null of one that cannot be drawn; absent in a browser,
 * where it stands in the page.
 */
export const PlotsAhead = createContext<((id: string) => string | null) | null>(null);
