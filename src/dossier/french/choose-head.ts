import type { EventType } from '../model.ts';
import { ACTS, GENERIC_HEADS, OBJECTS, SIGNED, type Act, type Head } from './title-heads.fr.ts';

/** The words of the passage that opens an event, folded to lower case. */
export interface TitleWords {
  /** Those that tell an event of its type. */
  readonly triggers: readonly { readonly text: string; readonly isVerb: boolean }[];
  readonly all: readonly string[];
}

/**
 * Chooses the noun an automatic title opens with: « défilé », « tir de missiles », « signature d’un protocole », when the
 * passage tells one such act and one only; else what every event of the type is: « cérémonie », « fait militaire ».
 */
export function chooseHead(type: EventType, { triggers, all }: TitleWords, isPlaced: boolean): Head {
  const generic = GENERIC_HEADS[type];
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
  const acts = (ACTS[type] ?? []).filter((act) => !act.needsObject || completeAct(act, act.objects ?? [], all) !== act);
  const actOf = ({ text }: { readonly text: string }): Act | null => acts.find(({ pattern }) => pattern.test(text)) ?? null;
  const distinct = (words: TitleWords['triggers']): (Act | null)[] => [...new Set(words.map(actOf))].filter((act) => act !== null || type === 'meeting');
  const verbs = distinct(triggers.filter(({ isVerb }) => isVerb));
  return verbs.length > 0 ? verbs : distinct(triggers.filter(({ isVerb }) => !isVerb));
}

/** « d’un protocole », « d’accords »; « d’un texte » when the passage names nothing to sign, or several things. */
function completeSigning(head: Head, words: readonly string[]): Head {
  const found = [...new Set(words.flatMap((word) => SIGNED.get(word) ?? []))];
  return { ...head, complement: (found.length === 1 ? found[0] : undefined) ?? 'd’un texte' };
}

/** « de missiles », « de soldats »: the first thing of the table that the passage names. */
function completeAct(act: Act, kinds: readonly (keyof typeof OBJECTS)[], words: readonly string[]): Head {
  for (const kind of kinds) {
    const things: ReadonlyMap<string, string> = OBJECTS[kind];
    const complement = words.map((word) => things.get(word)).find((found) => found !== undefined);
    if (complement !== undefined) return { ...act, complement };
  }
  return act;
}
