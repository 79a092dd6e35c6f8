import type { DocumentsLedger } from '../dataset/ledger';

/** The number under which the pages name a document; its id where it is not on record. */
export function documentNumber({ documentById }: DocumentsLedger, id: string): string {
  const document = documentById.get(id);
  return document === undefined ? id : String(document.number);
}
