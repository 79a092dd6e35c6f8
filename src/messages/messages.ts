import type { en } from './en/en';

/** The shape of a language: every word a reader sees. */
export type Messages = typeof en;
