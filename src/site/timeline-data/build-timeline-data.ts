import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Attestation, DossierEvent, Entity, PassageRef, Timex } from '../../dossier/model.ts';
import { eventUrl, passageUrl } from '../../dossier/routes.ts';
import { SITE } from '../config.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';
import { absoluteUrl, PAGES } from '../routes.ts';
import type { TimelineData } from './timeline-schema.ts';

/**
 * The timeline with its proof, as data to reuse: the model's own words and values, its ids made into full
 * addresses. Dates are EDTF (ISO 8601-2), as precise as the passages and no more. Its fields are told in `timeline-schema.ts`.
 */
export function buildTimelineData(index: DossierIndex): TimelineData {
  const { articles, events } = index.dossier;
  return {
    $schema: absoluteUrl(PAGES.timelineSchema),
    title: SITE.name,
    language: SITE.language,
    url: absoluteUrl(PAGES.timeline),
    articles: articles.map(({ id, title, url, date, dateCertainty }) => ({ id, title, url: absoluteUrl(url), date, dateCertainty })),
    events: events.map((event) => buildEvent(event, index)),
  };
}

function buildEvent(event: DossierEvent, index: DossierIndex): TimelineData['events'][number] {
  const { id, title, url, type, status, reviewed, edtf, min, max, divergences } = event;
  return {
    id,
    title,
    url: absoluteUrl(url),
    type,
    status,
    reviewed,
    date: edtf === null ? null : { edtf, min, max, text: formatEdtf(edtf) },
    participants: event.participants.flatMap(({ entity, part }) => buildEntities(entity, index).map((found) => ({ ...found, part }))),
    places: event.places.flatMap((place) => buildEntities(place, index)),
    attestations: event.attestations.map((attestation) => buildAttestation(attestation, index)),
    links: event.links.map(({ kind, event: other }) => ({ kind, event: other, url: absoluteUrl(eventUrl(other)) })),
    divergences: divergences.map(({ kind, text, attestations }) => ({ kind, text, attestations: [...attestations] })),
  };
}

function buildAttestation({ article, passage, timex, claimant, mood, reason }: Attestation, index: DossierIndex) {
  return {
    article,
    passage: buildPassage({ article, passage }, index),
    timex: buildTimex(timex === null ? undefined : index.timexes.get(timex)),
    claimant,
    mood,
    reason,
  };
}

function buildPassage(ref: PassageRef, { passages }: DossierIndex) {
  const passage = passages.get(passageKey(ref));
  return { id: ref.passage, url: absoluteUrl(passageUrl(ref)), quote: passage?.text ?? '', prefix: passage?.prefix ?? '', suffix: passage?.suffix ?? '' };
}

const buildTimex = (timex: Timex | undefined) =>
  timex === undefined ? null : { passage: timex.passage, start: timex.start, end: timex.end, text: timex.text, edtf: timex.edtf, min: timex.min, max: timex.max, rule: timex.rule, anchor: timex.anchor };

const buildEntities = (id: string, { entities }: DossierIndex) => {
  const entity: Entity | undefined = entities.get(id);
  return entity === undefined ? [] : [{ id, kind: entity.kind, name: entity.name, url: absoluteUrl(entity.url) }];
};
