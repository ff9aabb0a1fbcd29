import { spellCount } from '../dossier/french/spell-count.ts';
import type { Dossier, DossierEvent } from '../dossier/model.ts';
import type { MarginNote, MarginNotes } from '../remark/margin-note.ts';
import { findDateShape } from './date-shape.ts';
import { indexDossier, type DossierIndex } from './dossier-index.ts';
import { drawDateMark } from './draw-date-mark.ts';
import { findCertainty } from './certainty.ts';
import { describeReserve } from './evidence/describe-reserve.ts';
import { href } from './routes.ts';
import { formatWhen } from './timeline/format-when.ts';

/** Finds what the margin of an article tells: the events that each of its passages attests, oldest first. */
export function findMarginNotes(dossier: Dossier, article: string): MarginNotes {
  const index = indexDossier(dossier);
  const notes = new Map<string, MarginNote[]>();
  for (const event of dossier.events) {
    const passages = new Set(event.attestations.filter((attestation) => attestation.article === article).map(({ passage }) => passage));
    if (passages.size === 0) continue;
    const note = buildNote(event, index);
    for (const passage of passages) notes.set(passage, [...(notes.get(passage) ?? []), note]);
  }
  return notes;
}

function buildNote(event: DossierEvent, index: DossierIndex): MarginNote {
  const certainty = findCertainty(event);
  const more = [describeReserve(event, index), describeOthers(event)].filter((words) => words !== null);
  return {
    event: event.id,
    mark: { path: drawDateMark(findDateShape(event.edtf, event), certainty), certainty },
    date: formatWhen(event.edtf, null).when,
    title: event.title,
    href: href(event.url),
    more: more.length === 0 ? null : more.join(' · '),
  };
}

function describeOthers({ attestations }: DossierEvent): string | null {
  const others = new Set(attestations.map(({ article }) => article)).size - 1;
  return others === 0 ? null : `aussi dans ${spellCount(others)} autre${others > 1 ? 's articles' : ' article'}`;
}
