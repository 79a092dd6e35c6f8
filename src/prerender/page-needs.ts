import { fileNames, type FileName } from '../dataset/schema/dataset';
import type { PageName } from '../shell/page-modules';

/** The documents that the plain view of each page is drawn from. */
const needs: Readonly<Record<PageName, readonly FileName[]>> = {
  overview: fileNames,
  trade: ['trade', 'claims', 'documents', 'events', 'sources'],
  minerals: ['minerals', 'claims', 'documents', 'events', 'sources'],
  timeline: ['events', 'claims', 'sources', 'documents'],
  sources: ['claims', 'documents', 'events', 'sources'],
  chart: fileNames,
  missing: ['events'],
};

export function pageNeeds(name: PageName): readonly FileName[] {
  return needs[name];
}
