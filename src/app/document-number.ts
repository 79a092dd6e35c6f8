import type { DocumentsDocument } from '../dataset/schema/documents';

/** The number under which the pages name a document; its id where it is not on record. */
export function documentNumber({ documents }: DocumentsDocument, id: string): string {
  const document = documents.find((candidate) => candidate.id === id);
  return document === undefined ? id : String(document.number);
}
