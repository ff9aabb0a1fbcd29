import type { EntityKind, Part } from '../model.ts';
import { findArticle } from './find-article.ts';
import type { TitleParticipant } from './title-parts.ts';

/** A participant as a title names it. */
export interface TitleName {
  readonly kind: EntityKind;
  readonly part: Part;
  readonly country: string | null;
  /** Without article, as a label gives it: « États-Unis ». */
  readonly plain: string;
  /** With its article, as a sentence does: « les États-Unis »; `null` when it is not known. */
  readonly full: string | null;
}

/**
 * Lists those a title names: a country or a body that stands beside one of its people is left out, but when it speaks of them;
 * so is the acronym between brackets behind a name.
 */
export function listTitleNames(participants: readonly TitleParticipant[]): TitleName[] {
  const people = participants.filter(({ kind }) => kind === 'person');
  const isRepresented = ({ country, part }: TitleParticipant): boolean => people.some((person) => person.country === country && country !== null && (part !== 'speaker' || person.part === 'speaker'));
  return participants
    .filter((participant) => participant.kind === 'person' || !isRepresented(participant))
    .map((participant) => {
      const plain = participant.name.replace(/ \([^()]*\)$/, '');
      const article = findArticle({ ...participant, name: plain });
      return { kind: participant.kind, part: participant.part, country: participant.country, plain, full: article === null ? null : `${article}${plain}` };
    });
}
