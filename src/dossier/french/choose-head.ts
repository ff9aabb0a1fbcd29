import type { EventType } from '../model.ts';
import { ACTION_NOUNS } from './action-nouns.fr.ts';
import { ACTS, GENERIC_HEADS, OBJECTS, SIGNED, type Act, type Head } from './title-heads.fr.ts';

/** The words of the passage that opens an event, folded to lower case. */
export interface TitleWords {
  /** Those that tell an event of its type. */
  readonly triggers: readonly { readonly text: string; readonly isVerb: boolean }[];
  readonly all: readonly string[];
  /** The infinitives of the verbs that somebody is the subject of. */
  readonly verbs: readonly string[];
}

/**
 * Chooses the noun an automatic title opens with: « défilé », « tir de missiles », « signature d’un protocole », when the
 * passage tells one such act and one only; else what every event of the type is: « cérémonie », « fait militaire ».
 */
export function chooseHead(type: EventType, { triggers, all, verbs }: TitleWords, isPlaced: boolean): Head {
  const generic = ACTED.has(type) ? nameAction(verbs, all) ?? GENERIC_HEADS[type] : GENERIC_HEADS[type];
  if (type === 'meeting' && !isPlaced && all.some((word) => /^téléphon(?:e|ique)$/.test(word))) return { noun: 'entretien téléphonique', form: 'm' };
  const [act, ...rivals] = findActs(type, triggers, all);
  const told = act === undefined || act === null || rivals.length > 0 ? generic : act;
  if (type === 'signing') return completeSigning(told, all);
  return told === act && act.objects !== undefined ? completeAct(act, act.objects, all) : told;
}

/**
 * The acts a passage tells, each once; `null` for one of no name. A verb says more than a noun: « a livré du charbon malgré les
 * sanctions » tells a delivery, « a rencontré X en marge du sommet » no summit.
 */
function findActs(type: EventType, triggers: TitleWords['triggers'], all: readonly string[]): (Act | null)[] {
  const acts = (ACTS[type] ?? []).filter((act) => !act.needsObject || findObject(act.objects ?? [], all) !== null);
  const actOf = ({ text }: { readonly text: string }): Act | null => acts.find(({ pattern }) => pattern.test(text)) ?? null;
  const distinct = (words: TitleWords['triggers']): (Act | null)[] => [...new Set(words.map(actOf))].filter((act) => act !== null || type === 'meeting');
  const verbs = distinct(triggers.filter(({ isVerb }) => isVerb));
  return verbs.length > 0 ? verbs : distinct(triggers.filter(({ isVerb }) => !isVerb));
}

/** Types whose name says nothing of what was done. */
const ACTED: ReadonlySet<EventType> = new Set(['military', 'economic', 'cultural', 'other']);

/** « inspection », « arrivée de sapeurs »: the noun of the one verb of the passage that has one. */
function nameAction(verbs: readonly string[], all: readonly string[]): Head | null {
  const nouns = [...new Set(verbs.flatMap((verb) => ACTION_NOUNS.get(verb) ?? []))];
  const [action, ...rivals] = nouns.filter(({ objects = [], needsObject }) => !needsObject || findObject(objects, all) !== null);
  if (action === undefined || rivals.some(({ noun }) => noun !== action.noun)) return null;
  return completeAct(action, action.objects ?? [], all);
}

/** « d’un protocole », « d’accords »; « d’un texte » when the passage names nothing to sign, or several things. */
function completeSigning(head: Head, words: readonly string[]): Head {
  const found = [...new Set(words.flatMap((word) => SIGNED.get(word) ?? []))];
  return { ...head, complement: (found.length === 1 ? found[0] : undefined) ?? 'd’un texte' };
}

/** « de missiles », « de soldats »: the noun with the first of its things that the passage names. */
function completeAct(act: Head, kinds: readonly (keyof typeof OBJECTS)[], words: readonly string[]): Head {
  const complement = findObject(kinds, words);
  return complement === null ? act : { ...act, complement };
}

function findObject(kinds: readonly (keyof typeof OBJECTS)[], words: readonly string[]): string | null {
  const things: readonly ReadonlyMap<string, string>[] = kinds.map((kind) => OBJECTS[kind]);
  return things.flatMap((thing) => words.flatMap((word) => thing.get(word) ?? []))[0] ?? null;
}
