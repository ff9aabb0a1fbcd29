import type { EventType } from '../model.ts';
import { EVENT_TYPE_TERMS } from './event-terms.ts';
import { formatList } from './format-list.ts';

/** What an automatic title is made of: names as shown to readers. */
export interface TitleParts {
  readonly type: EventType;
  readonly participants: readonly string[];
  readonly places: readonly string[];
}

/** A title for an event no editor has named: « Rencontre : Vladimir Poutine et Choe Son-hui (Kremlin) ». */
export function titleEvent({ type, participants, places }: TitleParts): string {
  const what = HEADS[type] ?? EVENT_TYPE_TERMS[type];
  const head = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  if (participants.length === 0) return places.length === 0 ? head : `${head} : ${formatList(places)}`;
  return `${head} : ${formatList(participants)}${places.length === 0 ? '' : ` (${formatList(places)})`}`;
}

/** Types whose name is an adjective or a field want a noun in a title. */
const HEADS: Partial<Record<EventType, string>> = { military: 'fait militaire', economic: 'échange économique', cultural: 'événement culturel', other: 'fait' };
