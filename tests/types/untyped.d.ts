// Libraries that ship no types: what the tests use of them.

declare module '@citation-js/core' {
  /** Parses references in any form that a plug-in knows; `data` are items of CSL-JSON. */
  export class Cite {
    constructor(input: string);
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
