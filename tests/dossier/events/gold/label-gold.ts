import type { Edtf, EventStatus, EventType, Mood, Part, Participant } from '../../../../src/dossier/model.ts';
import type { GoldAttestation, GoldEvent } from './gold-set.ts';

/** One labelled event, written on few lines: people by the part they take. */
export function labelEvent(
  id: string,
  [type, status, edtf]: readonly [EventType, EventStatus, Edtf | null],
  parts: Partial<Record<Part, readonly string[]>>,
  places: readonly string[],
  attestations: readonly GoldAttestation[],
): GoldEvent {
  return { id, type, status, edtf, participants: Object.entries(parts).flatMap(listPart), places, attestations };
}

/** The labeller of the sentences of one text. A claim is `[words, entity or null]`. */
export function labelSentences(article: string) {
  const label = (dated: boolean) => (sentence: string, mood: Mood = 'asserted', [claimantText, claimant]: readonly [string, string | null] | readonly [null, null] = [null, null]): GoldAttestation =>
    ({ article, sentence, mood, claimant, claimantText, dated });
  return { dated: label(true), undated: label(false) };
}

function listPart([part, entities]: [string, readonly string[]]): Participant[] {
  return entities.map((entity) => ({ entity, part: part as Part }));
}
