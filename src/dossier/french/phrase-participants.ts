import { formatDe } from './format-de.ts';
import { formatList } from './format-list.ts';
import { formatTo } from './format-to.ts';
import type { TitleName } from './list-title-names.ts';
import { COUNTRY_ADJECTIVES } from './name-grammar.fr.ts';
import { shortenList } from './shorten-list.ts';
import type { Head } from './title-heads.fr.ts';
import type { TitleParts, TitlePlace } from './title-parts.ts';

/** Where a title names those who take part. */
export interface ParticipantsPhrase {
  /** Replaces the complement of the noun: « visite » + « russe ». */
  readonly complement?: string;
  /** Between the noun and the place, with its space. */
  readonly before: string;
  /** Behind the place. */
  readonly after: string;
  /** It says where already: « vote au Conseil de sécurité ». */
  readonly isVenue?: true;
}

/** Says in a title who takes part, with the preposition of their part; `null` when none can be trusted to say it. */
export function phraseParticipants({ type, places, words }: Pick<TitleParts, 'type' | 'places' | 'words'>, head: Head, names: readonly TitleName[]): ParticipantsPhrase | null {
  if (names.length === 0) return NOBODY;
  switch (type) {
    case 'meeting':
      return phraseMeeting(head, names);
    case 'visit':
      return phraseVisit(names, places);
    case 'signing':
      return phraseSigning(names);
    case 'statement':
      return phraseStatement(names, words.all.includes('devant'));
    case 'announcement':
      return phraseAnnouncement(names);
    case 'ceremony':
      return phraseCeremony(names);
    case 'vote':
      return phraseVote(names);
    default:
      return null;
  }
}

const NOBODY: ParticipantsPhrase = { before: '', after: '' };

/** « entre A et B », « avec A » when the other is not known, « Réunion du Conseil de sécurité ». */
function phraseMeeting({ noun }: Head, names: readonly TitleName[]): ParticipantsPhrase | null {
  const [only] = names;
  if (names.length === 1 && only?.kind === 'organisation' && noun === 'réunion') return before(names, formatDe);
  const words = listFull(names.some(({ kind }) => kind === 'person') || names.length === 1 ? names.map(nameSide) : names, (name) => name);
  if (words === null) return null;
  return { before: names.length === 1 ? ` avec ${words}` : ` entre ${words}`, after: '' };
}

/** « la partie russe »: a country that meets someone is some of its people, nobody knows how many. */
function nameSide(name: TitleName): TitleName {
  const adjective = name.kind === 'place' ? COUNTRY_ADJECTIVES.get(name.plain) : undefined;
  return adjective === undefined ? name : { ...name, full: `la partie ${adjective}` };
}

/** « de A et de B », « d’une délégation du Parti du travail », « visite russe »; the hosts are left to the place. */
function phraseVisit(names: readonly TitleName[], places: readonly TitlePlace[]): ParticipantsPhrase | null {
  const isAbroad = ({ country }: TitleName): boolean => country !== null && places.length > 0 && places.every((place) => place.country !== null && place.country !== country);
  const visitors = names.filter((name) => name.part === 'visitor' || (name.part === 'party' && isAbroad(name)));
  const people = visitors.filter(({ kind }) => kind === 'person');
  if (people.length > 0) return before(people, formatDe);
  const [visitor] = visitors;
  if (visitor === undefined || visitors.length > 1) return null;
  const adjective = COUNTRY_ADJECTIVES.get(visitor.plain);
  if (adjective !== undefined) return { complement: adjective, before: '', after: '' };
  return visitor.kind === 'organisation' ? before(visitors, (name) => `d’une délégation ${formatDe(name)}`) : null;
}

/** « par Vladimir Poutine et Kim Jong-un », « entre la Russie et la Corée du Nord », « par la Corée du Nord ». */
function phraseSigning(names: readonly TitleName[]): ParticipantsPhrase | null {
  const words = listFull(names, (name) => name);
  const isBetween = names.length > 1 && names.some(({ kind }) => kind !== 'person');
  return words === null ? null : { before: ` ${isBetween ? 'entre' : 'par'} ${words}`, after: '' };
}

/** « du Japon devant le Conseil de sécurité de l’ONU ». */
function phraseStatement(names: readonly TitleName[], isBefore: boolean): ParticipantsPhrase | null {
  const speakers = before(names.filter(({ part }) => part === 'speaker'), formatDe);
  const [hearer, ...others] = names.filter(({ kind, part }) => kind === 'organisation' && part !== 'speaker');
  if (speakers === null || !isBefore || hearer === undefined || hearer.full === null || others.length > 0) return speakers;
  return { ...speakers, after: ` devant ${hearer.full}` };
}

/** « de la KCNA au sujet de Vladimir Poutine ». */
function phraseAnnouncement(names: readonly TitleName[]): ParticipantsPhrase | null {
  const speakers = before(names.filter(({ part }) => part === 'speaker'), formatDe);
  const subjects = listFull(names.filter(({ part, kind }) => part !== 'speaker' && kind === 'person'), formatDe);
  if (speakers === null) return null;
  return subjects === null || subjects === '' ? speakers : { ...speakers, after: ` au sujet ${subjects}` };
}

/** « à Pyongyang en présence de Kim Jong-un ». */
function phraseCeremony(names: readonly TitleName[]): ParticipantsPhrase | null {
  const people = before(names.filter(({ kind }) => kind === 'person'), formatDe);
  return people === null ? null : { before: '', after: ` en présence${people.before}` };
}

/** « au Conseil de sécurité de l’ONU »: where one votes is who votes. */
function phraseVote(names: readonly TitleName[]): ParticipantsPhrase | null {
  const bodies = names.filter(({ kind }) => kind === 'organisation');
  const [body] = bodies;
  return bodies.length !== 1 || body === undefined || body.full === null ? null : { before: ` ${formatTo(body.full)}`, after: '', isVenue: true };
}

function before(names: readonly TitleName[], preposition: (name: string) => string): ParticipantsPhrase | null {
  const words = names.length === 0 ? null : listFull(names, preposition);
  return words === null ? null : { before: ` ${words}`, after: '' };
}

/** The names with their articles; `null` when one of them is not known. */
function listFull(names: readonly TitleName[], preposition: (name: string) => string): string | null {
  const full = names.map(({ full: name }) => name).filter((name) => name !== null);
  return full.length < names.length ? null : formatList(shortenList(full.map(preposition)));
}
