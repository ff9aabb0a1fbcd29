import { foldCharacters } from '../text/fold-text.ts';
import type { CastingMemory } from './casting-memory.ts';
import type { Actor } from './enlist-actors.ts';
import { ANIMATE_PARTICIPLES, CLITIC_VERBS, IMPERSONAL, NOT_THERE, PAIR_OF_PEOPLE, THING_VERBS } from './grammar.fr.ts';
import { isSource } from './is-source.ts';
import type { Word } from './list-words.ts';
import { prepositionBefore } from './preposition-before.ts';

/** What a pronoun is read in: the sentence, those named in it, and those of the sentences before. */
interface Setting {
  readonly text: string;
  readonly words: readonly Word[];
  readonly named: readonly Actor[];
  readonly memory: CastingMemory;
}

/** Who or what each pronoun of a sentence stands for; one that may stand for a thing, or for nobody known, is left. */
export function resolvePronouns(setting: Setting): Actor[] {
  const found: Actor[] = [];
  for (const [index, word] of setting.words.entries()) {
    const known = { ...setting, named: [...setting.named, ...found].sort((one, other) => one.start - other.start) };
    found.push(...referentsOf(known, index).map((actor) => ({ ...actor, start: word.start, end: word.end, text: setting.text.slice(word.start, word.end) })));
  }
  return found;
}

function referentsOf(setting: Setting, index: number): readonly Actor[] {
  const word = setting.words[index]?.text ?? '';
  const next = setting.words[index + 1]?.text ?? '';
  switch (word) {
    case 'il':
    case 'elle':
      return resolveSubject(setting, index, word === 'il' ? 'm' : 'f');
    case 'lui':
      return ['et', 'avec', 'selon', 'après', 'contre'].includes(setting.words[index - 1]?.text ?? '') ? nearest(setting, index, 'm') : [];
    case 'ils':
    case 'elles':
      return resolvePlural(setting, index, word === 'ils' ? 'm' : 'f');
    case 'eux':
      return ['entre', 'avec', 'selon', 'parmi'].includes(setting.words[index - 1]?.text ?? '') ? resolvePlural(setting, index, 'm') : [];
    case 'l':
    case 'le':
    case 'la':
      return (word === 'l' && CLITIC_VERBS.has(next)) || CLITIC_OBJECT.test(next) ? resolveObject(setting, index, word === 'la' ? 'f' : word === 'le' ? 'm' : null) : [];
    case 'celui-ci':
    case 'celle-ci':
      return resolveLatter(setting, index, word === 'celui-ci' ? 'm' : 'f');
    case 'dernier':
    case 'dernière':
      return resolveLatter(setting, index, word === 'dernier' ? 'm' : 'f', LATTER.has(setting.words[index - 1]?.text ?? '') && !LATTER_NOUN.test(next));
    case 'tous':
      return next === 'deux' && index === 0 ? bothPeople(setting) : [];
    case 'deux':
      return PAIR_OF_PEOPLE.has(next) && !setting.named.some(({ start, end }) => start <= (setting.words[index]?.start ?? 0) && end > (setting.words[index]?.start ?? 0)) ? bothPeople(setting) : [];
    case 'qui':
    case 'lequel':
    case 'laquelle':
    case 'auquel':
      return resolveRelative(setting, index);
    case 'place':
      return setting.words[index - 1]?.text === 'sur' && next !== 'rouge' ? resolveThere(setting, index) : [];
    case 'ville':
      return setting.words.slice(Math.max(0, index - 3), index).some(({ text }) => text === 'dans') && !SPECIFIED.has(next) ? resolveThere(setting, index) : [];
    case 'où':
    case 'y':
      return resolveThere(setting, index);
    default:
      return resolveGroup(setting, index);
  }
}

/** « La délégation est repartie », « le ministre a rencontré… »: a group told before by the same noun. */
function resolveGroup({ words, named, memory }: Setting, index: number): readonly Actor[] {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !DEFINITE.has(before?.text ?? '') || SPECIFIED.has(after?.text ?? '')) return [];
  const found = [...named.filter(({ end }) => end <= word.start), ...memory.recent].find(({ noun, isPlural, country }) => noun !== undefined && country !== null && word.text === (isPlural ? `${noun}s` : noun));
  return found && !named.some(({ start, end, entity }) => entity !== '' && start < word.end && word.start < end) ? [found] : [];
}

const DEFINITE: ReadonlySet<string> = new Set(['le', 'la', 'l', 'les', 'ce', 'cet', 'cette', 'ces']);

/** After a noun, they say which one: another than before. */
const SPECIFIED: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des']);

/** « il », « elle »: in the same sentence its first subject, then the likeliest of the sentences before; « a-t-il ajouté »: who spoke last. */
function resolveSubject({ text, words, named, memory }: Setting, index: number, gender: 'm' | 'f'): readonly Actor[] {
  const word = words[index];
  if (!word || isNobody(words, index)) return [];
  const agrees = (actor: Actor): boolean => isSingle(actor, gender);
  if (text.charAt(word.start - 1) === '-') {
    // People of the sentence are those it is told of; « L’agence KCNA est plus sobre : …, rapporte-t-elle » speaks.
    const agency = named.findLast((actor) => actor.end <= word.start && actor.reading === 'organisation' && agrees(actor));
    const speaker = agency ?? memory.speakers.find(agrees) ?? memory.recent.find(agrees) ?? named.findLast((actor) => actor.end <= word.start && agrees(actor));
    return speaker ? [speaker] : [];
  }
  const before = named.filter((actor) => actor.end <= word.start && agrees(actor));
  const subject = before.find((actor) => prepositionBefore(words, actor) === '') ?? before.at(-1) ?? memory.recent.find(agrees);
  return subject ? [subject] : [];
}

const isSingle = (actor: Actor, gender: 'm' | 'f'): boolean => actor.reading !== 'place' && !actor.isPlural && actor.gender === gender;

/** « il faut », « il y a », « il s’agit », « il a été question », « il a été signé »: nobody, or a thing. */
function isNobody(words: readonly Word[], index: number): boolean {
  const [first = '', second = '', third = '', fourth = ''] = words.slice(index + 1, index + 5).map(({ text }) => text);
  if (IMPERSONAL.has(first) || (first === 'y' && ['a', 'avait', 'aura', 'eut'].includes(second) && third !== 'été' && !/(?:é|i|u|is|it)e?$/.test(third)) || (first === 's' && ['agit', 'agissait'].includes(second))) return true;
  if (second === 'été' && ['question', 'convenu', 'décidé', 'procédé', 'mis'].includes(third)) return true;
  if (second === 'été' || ['est', 'sera', 'était', 'fut', 'serait'].includes(first)) {
    const participle = second === 'été' ? third : second;
    return THING_VERBS.has(participle) || (/(?:é|i|u|is|it|ert)e?$/.test(participle) && !ANIMATE_PARTICIPLES.has(participle.replace(/e$/, '')) && participle !== 'été' && second === 'été');
  }
  return (first === 's' || first === 'se') && (THING_VERBS.has(second) || (second === 'est' && THING_VERBS.has(third)) || THING_VERBS.has(fourth));
}

/** « selon lui », « Kim et lui »: the last one named. */
function nearest({ words, named, memory }: Setting, index: number, gender: 'm' | 'f'): readonly Actor[] {
  const at = words[index]?.start ?? 0;
  const other = words[index - 1]?.text === 'et' ? named.findLast(({ end }) => end <= at) : undefined;
  const found = named.findLast((actor) => actor.end <= at && isSingle(actor, gender) && actor.entity !== other?.entity) ?? memory.recent.find((actor) => isSingle(actor, gender) && actor.entity !== other?.entity);
  return found ? [found] : [];
}

/** « ils », « d’entre eux »: a group that was the subject, else the last two people. */
function resolvePlural({ text, words, named, memory }: Setting, index: number, gender: 'm' | 'f'): readonly Actor[] {
  const at = words[index]?.start ?? 0;
  const folded = foldCharacters(text);
  const told = named.filter((actor) => actor.end <= at && actor.reading === 'person' && !isSource(folded, actor));
  const group = named.find((actor) => actor.end <= at && actor.isPlural && actor.gender === gender) ?? [memory.recent[0]].find((actor) => actor?.isPlural && actor.gender === gender);
  if (group) return [group];
  if (gender === 'm' && told.length === 2) return told;
  return memory.pair.length === 2 && (gender === 'm' || memory.pair.every((person) => person.gender === 'f')) ? memory.pair : [];
}

const bothPeople = ({ memory }: Setting): readonly Actor[] => (memory.pair.length === 2 ? memory.pair : []);

/** « Kim l’avait accueilli »: the likeliest who is not the subject; the participle tells the gender. */
function resolveObject({ words, named, memory }: Setting, index: number, article: 'm' | 'f' | null): readonly Actor[] {
  const at = words[index]?.start ?? 0;
  const subject = named.findLast((actor) => actor.end <= at && actor.reading !== 'place');
  const participle = words.slice(index + 2, index + 6).find(({ text }) => /(?:é|i|u|is|it)e?$/.test(text) && !['aussi', 'ainsi', 'été'].includes(text))?.text ?? '';
  const gender = article ?? (/(?:é|i|u|is|it)e$/.test(participle) ? 'f' : 'm');
  const found = [...named.filter((actor) => actor.end <= at), ...memory.recent].find((actor) => isSingle(actor, gender) && (actor.reading === 'person' || actor.isGroup) && actor.entity !== subject?.entity);
  return subject && found ? [found] : [];
}

/** Finite verbs before which « le », « la » and « l’ » are objects: « le recevait », « l’accueille ». */
const CLITIC_OBJECT = /^(?:reçoi(?:t|vent)|recev(?:ait|aient|ra|ront|rait)|reçu(?:t|rent)|accueill(?:e|ent|ait|aient|it|era)|décor(?:e|ait|a|era)|invit(?:e|ait|a|era)|attend(?:ait|aient)|rejoi(?:nt|gnait))$/u;

/** « ce dernier », « celui-ci »: the last one named who is not the subject. */
function resolveLatter({ words, named, memory }: Setting, index: number, gender: 'm' | 'f', isMeant = true): readonly Actor[] {
  const at = words[index]?.start ?? 0;
  const found = isMeant ? (named.findLast((actor) => actor.end <= at && isSingle(actor, gender)) ?? memory.pair.find((actor) => isSingle(actor, gender)) ?? memory.recent.find((actor) => isSingle(actor, gender))) : undefined;
  return found ? [found] : [];
}

const LATTER: ReadonlySet<string> = new Set(['ce', 'cette']);

/** « ce dernier mois », « cette dernière visite »: what follows is a noun. */
const LATTER_NOUN = /^(?!a$|est$|était$|avait$|aurait$|sera$|doit$|devait$|devrait$|n$|s$|l$|y$|lui$|ne$|se$|qui$|et$|en$|à$|a$)[\p{L}-]+$/u;

/** « une délégation russe, qui a été reçue… », « Kim Jong-un, avec qui il a signé… »: the name just before. */
function resolveRelative({ text, words, named }: Setting, index: number): readonly Actor[] {
  const at = words[index]?.start ?? 0;
  const found = named.findLast((actor) => actor.end <= at && actor.reading !== 'place' && /^, (?:(?:à|avec|chez|devant|par) )?$/.test(text.slice(actor.end, at)));
  return found ? [found] : [];
}

/** « à Pyongyang, où… », « il s’y est entretenu », « sur place », « dans la même ville »: the last place where something was. */
function resolveThere({ text, words, named, memory }: Setting, index: number): readonly Actor[] {
  const at = words[index]?.start ?? 0;
  const next = words.slice(index + 1, index + 3).map((word) => word.text);
  if (words[index]?.text === 'y' && (words[index - 1]?.text === 'il' && ['a', 'avait', 'aura', 'aurait', 'eut'].includes(next[0] ?? '') && !/(?:é|i|u|is|it)e?$/.test(next[1] ?? ''))) return [];
  if (words[index]?.text === 'y' && next.some((word) => NOT_THERE.test(word))) return [];
  const before = named.findLast((actor) => actor.end <= at && actor.reading === 'place');
  const place = words[index]?.text === 'où' ? (before && /^,? $/.test(text.slice(before.end, at)) ? before : undefined) : (before ?? memory.place ?? undefined);
  return place ? [{ ...place, isThere: true }] : [];
}
