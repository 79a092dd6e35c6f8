import type { en } from './en';

/** The shape of a language's file: every word a reader sees. */
export type Messages = typeof en;
