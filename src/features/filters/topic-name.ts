import { entryOf } from '../../dataset/lookups';
import type { Messages } from '../../messages/messages';

/** A topic of the vocabulary: its id, and its name in English. */
export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** The name of a mineral in the language of the page. */
export function nameMineral(messages: Messages, mineral: Topic): string {
  return entryOf(messages.mineralNames, mineral.id) ?? mineral.name;
}

/** The name of a topic in the language of the page. */
export function nameTopic(messages: Messages, topic: Topic): string {
  return entryOf(messages.topicNames, topic.id) ?? topic.name;
}
