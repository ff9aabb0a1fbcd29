import type { EventType } from '../model.ts';
import { EVENT_STATUS_TERMS, EVENT_TYPE_TERMS } from './event-terms.ts';

/** The type of an event with what became of it, which agrees: « visite, annoncée », « vote, annoncé », « économie, fait démenti ». `status`: masculine, `null` when it took place. */
export function formatKind(type: EventType, status: string | null): string {
  const term = EVENT_TYPE_TERMS[type];
  if (status === null) return term;
  if (type === 'announcement' && status === EVENT_STATUS_TERMS.announced) return `${term}, à venir`;
  return `${term}, ${FEMININE.has(type) ? `${status}e` : FIELDS.has(type) ? `fait ${status}` : status}`;
}

const FEMININE: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'signing', 'statement', 'announcement', 'ceremony']);

/** Types named after their field. */
const FIELDS: ReadonlySet<EventType> = new Set(['military', 'economic', 'cultural', 'other']);
