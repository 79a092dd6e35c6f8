import { entryOf } from '../../dataset/lookups';
import type { MineralsDocument } from '../../dataset/schema/minerals';
import type { Messages } from '../../messages/messages';

/** The name of a mineral by its identifier, in the language of the messages. */
export function mineralName(
  id: string,
  { minerals }: MineralsDocument,
  { mineralNames }: Messages,
): string {
  return entryOf(mineralNames, id) ?? minerals.find((mineral) => mineral.id === id)?.name ?? id;
}
