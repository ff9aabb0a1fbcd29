import type { BuiltEvent } from './events/build-events.ts';
import { findTriggers } from './events/find-triggers.ts';
import type { Containment } from './events/locate.ts';
import { BEING, HAVING, NOUN_OPENERS } from './events/grammar.fr.ts';
import { listWords, type Word } from './events/list-words.ts';
import { readVerb } from './events/read-verb.ts';
import type { TitleWords } from './french/choose-head.ts';
import { cutTitleQuote } from './french/cut-title-quote.ts';
import type { TitleParts } from './french/title-parts.ts';
import { findDenial } from './find-denial.ts';
import type { Attestation, Entity, EventStatus, EventType, IsoDay, Mood, PassageRef } from './model.ts';
import { nameClaimant } from './name-claimant.ts';
import { LONGEST_SENTENCE } from './text/longest-sentence.ts';

/** Where the words of a title are looked up. */
export interface TitleSources {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly containment: Containment;
  /** Where the date words of an attestation start in its passage; 0 when it has none. */
  readonly startOf: (attestation: Attestation) => number;
  /** The text of a passage and the day of its article; empty when there is none. */
  readonly read: (passage: PassageRef) => { readonly text: string; readonly published: IsoDay };
}

/** Collects what the automatic title of an event is made of, from the event and the passages that attest it. */
export function collectTitleParts(event: BuiltEvent, { entities, containment, startOf, read }: TitleSources): TitleParts {
  const { type, status, attestations } = event;
  const opening = attestations.find(({ reason }) => reason === 'trigger') ?? attestations[0];
  const text = opening === undefined ? '' : read(opening).text;
  const sources = attestations.filter(({ mood }) => mood === SOURCE_MOODS[status]);
  const isOutside = ({ claimant }: Attestation): boolean => claimant !== null && event.participants.every(({ entity }) => entity !== claimant.entity);
  const isSource = (id: string): boolean => sources.some(({ claimant }) => claimant?.entity === id);
  const participants = event.participants.flatMap(({ entity: id, part }) => {
    const entity = entities.get(id);
    return entity === undefined || (entity.kind === 'organisation' && part !== 'speaker' && isSource(id)) || isDateline(entity, text) ? [] : [{ ...entity, part }];
  });
  return {
    type,
    status,
    participants,
    places: event.places.filter((place) => !event.places.some((other) => containment.get(other)?.includes(place))).flatMap((id) => {
      const place = entities.get(id);
      return place === undefined ? [] : [place];
    }),
    words: findTitleWords(type, text),
    quote: opening === undefined ? null : cutTitleQuote(text, startOf(opening)),
    claimants: listSources(sources.filter(isOutside).length > 0 ? sources.filter(isOutside) : sources, { entities, read }),
    isAsserted: attestations.some(({ mood }) => mood === 'asserted'),
    isAhead: isAhead(event, sources.map(read)),
    denial: status === 'denied' ? findDenial(sources.map((denial) => ({ ...denial, text: read(denial).text }))) : null,
  };
}

/** On whose word an event of each status stands. */
const SOURCE_MOODS = { held: 'attributed', claimed: 'alleged', announced: 'announced', denied: 'denied' } as const satisfies Record<EventStatus, Mood>;

/** « (AFP) – »: an agency that signs a dispatch takes no part in it. */
const isDateline = ({ kind, name }: Entity, text: string): boolean => kind === 'organisation' && [')', ') '].some((close) => ['-', '–', '—'].some((dash) => text.includes(`(${name}${close}${dash}`)));

/** Still to come when it was told: « n’aura pas lieu »; what « aurait » been done is past, whatever its date. */
function isAhead({ min }: Pick<BuiltEvent, 'min'>, told: readonly { readonly text: string; readonly published: IsoDay }[]): boolean {
  const words = told.flatMap(({ text }) => listWords(text).map(({ text: word }) => word));
  if (words.some((word) => word === 'aurait' || word === 'auraient')) return false;
  return words.some((word) => word === 'aura' || word === 'auront') || (min !== null && told.every(({ published }) => published < min));
}

function findTitleWords(type: EventType, text: string): TitleWords {
  if (text.length > LONGEST_SENTENCE) return { triggers: [], all: [], verbs: [] };
  const words = listWords(text);
  const triggers = findTriggers(words).filter((trigger) => trigger.type === type);
  return { triggers: triggers.map(({ start, end, tense }) => ({ text: words.find((word) => word.start === start && word.end === end)?.text ?? '', isVerb: tense !== null })), all: words.map(({ text: word }) => word), verbs: findVerbs(words) };
}

/** The verbs of a sentence, as infinitives: finite forms, and participles near their auxiliary; a noun that looks like one has a determiner,
 * and a reflexive is another verb: « s’est rendu ». */
function findVerbs(words: readonly Word[]): string[] {
  return words.flatMap(({ text }, index) => {
    const before = words.slice(Math.max(0, index - AUXILIARY_WITHIN), index).map((word) => word.text);
    const isCarried = before.some((word) => HAVING.has(word) || BEING.has(word));
    const isOther = NOUN_OPENERS.has(before.at(-1) ?? '') || before.includes('s') || before.includes('se');
    return readVerb(text).flatMap(({ infinitive, tense }) => (tense !== 'infinitive' && !isOther && isCarried === (tense === 'participle') ? [infinitive] : []));
  });
}

/** Words between an auxiliary and its participle, at most. */
const AUXILIARY_WITHIN = 4;

/** The sources fit for a title, two at most, one if they are long: named, or told in a few words that stand on their own. */
function listSources(attestations: readonly Attestation[], { entities, read }: Pick<TitleSources, 'entities' | 'read'>): string[] {
  const names = attestations.flatMap((attestation) => (attestation.claimant === null ? [] : [nameClaimant(attestation.claimant, read(attestation).text, entities)]));
  const fit = [...new Set(names)].filter((name) => name.length <= LONGEST_SOURCE && STANDS_ALONE.test(name) && !LEANS.test(name)).slice(0, 2);
  return fit.join(' et ').length <= LONGEST_SOURCE ? fit : fit.slice(0, 1);
}

const LONGEST_SOURCE = 60;
/** A name, or words with a determiner. */
const STANDS_ALONE = /^(?:\p{Lu}|(?:l[’']|(?:les?|la|une?|des|plusieurs|certaine?s|deux|trois) )\p{L})/u;
/** « la même source », « l’un d’eux », « ce que »: words that lean on others, or are no name. */
const LEANS = /(?<!\p{L})(?:mêmes?|d[’']eux|d[’']elles|premiers?|dernière?s?|autres?|avai(?:t|ent)|été|est|sont|qui|que|téléphone)(?!\p{L})|^l[’']une? |^(?:Ils?|Elles?|Eux|Lui)$|^(?:l[’']agence|la source|le texte|le document|le communiqué|un responsable)$/u;
