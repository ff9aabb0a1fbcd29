/**
 * The model: everything the analysis of the dossier knows, as plain data.
 *
 * Conventions. A day is an ISO date `YYYY-MM-DD`. An `edtf` value follows ISO 8601-2 (levels 0 to 2) and is
 * never finer than the words it was read from. `min` and `max` are inclusive days; `null` means open on that
 * side. Offsets are UTF-16 code units in the text of the passage, end exclusive. Every `url` is a path from
 * the root of the site, with a trailing slash before any fragment, and without the site's base path.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** A date, a period or an interval in EDTF (ISO 8601-2). */
export type Edtf = string;

/** An inclusive interval of days; `null` is an open side. */
export interface DayInterval {
  readonly min: IsoDay | null;
  readonly max: IsoDay | null;
}

/** A word-for-word place in a passage: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document an article was written from. */
export interface SourceDocument {
  /** File name of the document, as the editor wrote it. Readers see `label` instead. */
  readonly document: string;
  /** What a reader is shown: « document 000 ». */
  readonly label: string;
  /** Who signed it; `null` when it is unsigned. */
  readonly author: string | null;
  /** Who published it; `null` when it does not say. */
  readonly outlet: string | null;
  /** Title the document bears; `null` when it does not say. */
  readonly title: string | null;
  /** Photograph credit; `null` when there is none. */
  readonly credit: string | null;
}

/** One analysis article. */
export interface Article {
  readonly id: string;
  readonly title: string;
  /** The day of the source document: the anchor of the article's relative dates. */
  readonly date: IsoDay;
  /** `inferred` when the document bears no date of its own. */
  readonly dateCertainty: 'exact' | 'inferred';
  /** How an inferred date was found; `null` when the date is exact. */
  readonly dateNote: string | null;
  /** The standfirst (« chapô »); `null` when there is none. */
  readonly standfirst: string | null;
  readonly sources: readonly SourceDocument[];
  readonly url: string;
  /** Number of words of the body, for the reading time. */
  readonly words: number;
}

/** What kind of block a passage was found in. */
export type PassageKind = 'title' | 'standfirst' | 'heading' | 'paragraph' | 'list' | 'quote' | 'caption';

/** A sentence of an article. */
export interface Passage {
  /** `p3-2`: third block that holds text, second sentence; `titre-1` and `chapo-1` for title and standfirst. Unique in its article. */
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  readonly kind: PassageKind;
  /** The words, Markdown stripped, white space folded to one space, characters otherwise as written. */
  readonly text: string;
  /** Up to 32 characters before it in the same block, for a text quote selector; empty at the start of a block. */
  readonly prefix: string;
  /** Up to 32 characters after it in the same block; empty at the end of a block. */
  readonly suffix: string;
}

/** Points to one passage of one article. */
export interface PassageRef {
  readonly article: string;
  readonly passage: string;
}

/** What a date expression was counted from. */
export interface TimexAnchor {
  /** `publication`: the article's date; `mentioned`: a date the text gave before, or the period of a heading; `neighbour`: the year of a nearby explicit date. */
  readonly kind: 'publication' | 'mentioned' | 'neighbour';
  /** The date counted from. */
  readonly edtf: Edtf;
}

/** A date expression, as `detectTimexes` returns it: offsets are in the text it was given. */
export interface DetectedTimex extends Span, DayInterval {
  /** The words, exactly as they stand in the text. */
  readonly text: string;
  readonly edtf: Edtf;
  /** Name of the rule that resolved the words, such as `month-last`. */
  readonly rule: string;
  /** `null` when the words carry their whole date. */
  readonly anchor: TimexAnchor | null;
}

/** A date expression of an article: offsets are in its passage. */
export interface Timex extends DetectedTimex {
  /** Unique in the dossier. */
  readonly id: string;
  readonly article: string;
  readonly passage: string;
  /** `event`: dates an attestation; `background`: in a heading, open on a side, or in a passage that tells no event; `unused`: in one that does, and dates none. */
  readonly status: 'event' | 'background' | 'unused';
  /** Why it is background or unused, in French; `null` when it is used. */
  readonly reason: string | null;
}

/** What a name of the glossary stands for. */
export type EntityKind = 'person' | 'place' | 'organisation';

/** A name in its own script. */
export interface NativeName {
  /** ISO 15924 code: `Hang`, `Cyrl`, `Hani`, `Jpan`, `Latn`. */
  readonly script: string;
  readonly text: string;
}

/** An office held; EDTF dates, `null` when not known (from) or still held or not known (to). */
export interface Office {
  /** French title, without article. */
  readonly title: string;
  /** Key of the office lexicon, such as `foreign-minister`; `null` when no role phrase designates it. */
  readonly office: string | null;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

/** What a person, a place or an organisation has in common. */
interface EntityBase {
  /** File name in the editor's folder; one id space for all kinds. */
  readonly id: string;
  /** Canonical French name. */
  readonly name: string;
  readonly native: NativeName | null;
  /** Usual spellings, shown and recognised, the canonical name left out. */
  readonly aliases: readonly string[];
  /** Spellings recognised in context only. */
  readonly weakAliases: readonly string[];
  /** Spellings recognised and searched, never shown. */
  readonly mutedAliases: readonly string[];
  /** `Q…`; `null` when not verified. */
  readonly wikidata: string | null;
  /** The first paragraph of the note, as plain text. */
  readonly summary: string;
  readonly url: string;
}

/** Someone of the glossary. */
export interface Person extends EntityBase {
  readonly kind: 'person';
  /** Id of a country among the places; `null` when not known. */
  readonly country: string | null;
  /** Grammatical gender; `null` when not known. */
  readonly gender: 'm' | 'f' | null;
  readonly offices: readonly Office[];
}

/** Somewhere of the glossary. */
export interface Place extends EntityBase {
  readonly kind: 'place';
  /** Country, city, region, site or border. */
  readonly placeKind: 'country' | 'city' | 'region' | 'site' | 'border';
  /** `[latitude, longitude]` in degrees; `null` for a place without outline. */
  readonly coordinates: readonly [number, number] | null;
  /** Id of the place that contains it; `null` when there is none. */
  readonly within: string | null;
  /** Id of its country among the places, itself for a country; `null` when it lies in none. */
  readonly country: string | null;
}

/** A body of the glossary. */
export interface Organisation extends EntityBase {
  readonly kind: 'organisation';
  /** Id of its country among the places; `null` when it has none. */
  readonly country: string | null;
}

/** A person, place or organisation of the glossary. */
export type Entity = Person | Place | Organisation;

/** How a mention is to be understood. */
export type Reading = EntityKind | 'government';

/** Where an entity is named. */
export interface Mention extends Span {
  /** Unique in the dossier. */
  readonly id: string;
  readonly article: string;
  readonly passage: string;
  /** The words, exactly as they stand in the passage. */
  readonly text: string;
  readonly entity: string;
  /** `name`: a full name or acronym; `surname`: the surname alone; `role`: an office without a name. */
  readonly form: 'name' | 'surname' | 'role';
  /** `government`: a capital, a palace or a country that speaks, decides or acts; such a mention is never a place of an event. */
  readonly reading: Reading;
  /** The country of the entity; for a government, the country it governs. `null` when there is none. */
  readonly country: string | null;
}

/** What kind of thing an event is. */
export const EVENT_TYPES = ['meeting', 'visit', 'signing', 'statement', 'announcement', 'ceremony', 'vote', 'military', 'economic', 'cultural', 'other'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** `held`: asserted or attributed by a passage, or attested by none; failing that `denied` by one, `claimed` (alleged) by one; `announced`: announced alone. */
export type EventStatus = 'announced' | 'held' | 'claimed' | 'denied';

/** In order of precedence. `denied`: denied, negated or called off; `announced`: yet to come; `alleged`: in the conditional or held in doubt; `attributed`: somebody claims it; `asserted`: the article does. */
export const MOODS = ['denied', 'announced', 'alleged', 'attributed', 'asserted'] as const;
export type Mood = (typeof MOODS)[number];

/** The part someone takes in an event. */
export type Part = 'host' | 'visitor' | 'signatory' | 'speaker' | 'party';

/** Someone, or a country, that takes part in an event. */
export interface Participant {
  readonly entity: string;
  readonly part: Part;
}

/** Who claims what a passage reports; where its mood is `denied`, who denies it, if the passage says so. */
export interface Claimant {
  /** The words that name the claimant: « Séoul », « une source proche du dossier ». */
  readonly text: string;
  /** The entity, when it is one of the glossary; `null` as well for a group, which claims in its own words and not as its country. */
  readonly entity: string | null;
}

/**
 * Why a passage was attached to its event. `trigger`: it opens the entry; `same-event`: compatible date, people, places; `follows`: it takes up what
 * its article told, or words spoken there; `undated-report`: undated, the nearest event of the same people; `pinned`: by the editor.
 */
export type AttestationReason = 'trigger' | 'same-event' | 'follows' | 'undated-report' | 'pinned';

/** One passage that reports an event. */
export interface Attestation extends PassageRef {
  /** Id of the timex that dates it here; `null` when the passage does not date it. */
  readonly timex: string | null;
  /** `null` when the passage names none: the article itself tells it. */
  readonly claimant: Claimant | null;
  readonly mood: Mood;
  readonly reason: AttestationReason;
}

/** How one event stands to another. `within`: part of it; `announces`: told it beforehand. */
export interface EventLink {
  readonly kind: 'within' | 'announces';
  readonly event: string;
}

/** A point on which the attestations of an event do not say the same, or on which their source does not hold together. */
export interface Divergence {
  /** `date`: dates that differ, if only by their grain; `mood`: a fact for some, alleged or denied for others; `source`: the editor's `incoherence`. */
  readonly kind: 'date' | 'mood' | 'source';
  /** In French, for the reader. */
  readonly text: string;
  /** Indexes in the event's attestations. */
  readonly attestations: readonly number[];
}

/** Something that happened, was said, announced or denied. */
export interface DossierEvent extends DayInterval {
  /** The editor's file name, or built from type, people and date. Unique; also its fragment on the timeline. */
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** The editor's; else the date of the most precise attestation compatible with all the others, or failing that of the most precise; `null` when no passage dates it. */
  readonly edtf: Edtf | null;
  readonly participants: readonly Participant[];
  /** Ids of places; never a government. */
  readonly places: readonly string[];
  readonly attestations: readonly Attestation[];
  readonly links: readonly EventLink[];
  readonly divergences: readonly Divergence[];
  /** An editor adopted it; otherwise it was found automatically. */
  readonly reviewed: boolean;
  /** The editor's note, Markdown; `null` when there is none. */
  readonly note: string | null;
  readonly url: string;
}

/** The whole analysed dossier. Articles newest first; events oldest first, undated last; the rest in reading order. */
export interface Dossier {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly passages: readonly Passage[];
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly events: readonly DossierEvent[];
}
