import { inTurn } from '../views/waking';

/**
 * A page drawn ahead arrives with its rooms closed (`data-rooms` of the root element, written with
 * the page): the browser lays out a part of it when it comes near the window, so that a long page is
 * in sight as soon as a short one. Closed rooms have heights that are guessed; once the page is alive
 * they are opened one after the other, each in its own idle moment, and from then on nothing is.
 */
const roomSelector = '.band, .year > ol > li, .ledger-document';

/** All at once: where the page that was drawn ahead makes way for another. */
export function leaveRooms(root: HTMLElement): void {
  delete root.dataset['rooms'];
}

/** One after the other. */
export function openRooms(root: HTMLElement): void {
  for (const room of root.querySelectorAll<HTMLElement>(roomSelector)) {
    inTurn(() => {
      room.dataset['room'] = 'open';
    });
  }
  inTurn(() => leaveRooms(root));
}
