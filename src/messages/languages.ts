import { en } from './en/en';
import type { Messages } from './messages';

/** The languages that there are, the usual one first. */
export const languages: readonly Messages[] = [en];
