import { createPlural } from '../plural';

/** English: one event, and any other number of events. */
export const plural = createPlural((count) => (count === 1 ? 'one' : 'other'));
