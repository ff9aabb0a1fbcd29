import type { EventInput, PinnedPassage } from '../dossier/inputs.ts';
import type { Issue } from '../dossier/issues.ts';
import type { ContentRecord } from './content-record.ts';
import type { EventRecord } from './schemas/event.ts';

/** An adopted event as the model wants it; nothing in it needs more than its schema. */
export function buildEventInput({ id, record, fields }: ContentRecord<EventRecord>): { input: EventInput; issues: Issue[] } {
  const pin = (list: 'ajoutes' | 'ecartes'): PinnedPassage[] =>
    (record.passages?.[list] ?? []).map(({ article, passage, citation }, index) => ({
      article,
      passage,
      quote: citation,
      at: fields.locate(['passages', list, index], 'value'),
    }));
  const input: EventInput = {
    id,
    title: record.titre,
    type: record.type,
    status: record.statut ?? null,
    when: record.quand ?? null,
    participants: (record.participants ?? []).map(({ qui, part }) => ({ entity: qui, part: part ?? null })),
    places: record.lieux,
    added: pin('ajoutes'),
    leftOut: pin('ecartes'),
    note: fields.body.trim() || null,
    inconsistency: record.incoherence ?? null,
    at: fields.locate(['titre'], 'key'),
    keys: Object.fromEntries(Object.keys(record).map((key) => [key, fields.locate([key], 'key')])),
  };
  return { input, issues: [] };
}
