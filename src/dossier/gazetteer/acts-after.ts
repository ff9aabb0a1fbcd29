/** Whether a verb of action follows a name or the list it is in. */
import type { ClauseContext } from './clause-context.ts';
import { ACTOR_ATTRIBUTES, ARTICLES, CLITICS, COORDINATORS, NOT_DONE, STATIVE_VERBS } from './cues.fr.ts';
import type { NameHit } from './find-names.ts';
import { isVerbLike } from './is-verb-like.ts';
import type { Word } from './split-words.ts';

/** A finite verb of action follows, clitics and negation skipped. Verbs are known by what they are not. */
export function actsAfter(hit: Pick<NameHit, 'last' | 'end'>, text: string, words: readonly Word[]): boolean {
  let index = hit.last + 1;
  let edge = hit.end;
  let reflexive = false;
  while (CLITICS.has(words[index]?.key ?? '') && /^[\s'’]*$/u.test(text.slice(edge, words[index]?.start ?? edge))) {
    reflexive ||= ['se', 's'].includes(words[index]?.key ?? '');
    edge = words[index]?.end ?? edge;
    index += 1;
  }
  const verb = words[index];
  if (verb === undefined || !/^[\s'’]*$/u.test(text.slice(edge, verb.start))) return false;
  if (verb.capitals !== 'none' || !isVerbLike(verb, text)) return false;
  const next = words[index + 1];
  if (HAVING.has(verb.key) && NOT_DONE.has(next?.key ?? '')) return false;
  if (!STATIVE_VERBS.has(verb.key) || reflexive) return true;
  return next !== undefined && ACTOR_ATTRIBUTES.test(next.key);
}

// Auxiliaries of having and of mood.
const HAVING: ReadonlySet<string> = new Set([
  'a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'doit', 'devrait', 'doivent', 'devraient', 'peut', 'pourrait', 'peuvent', 'pourraient', 'semble', 'parait',
]);

/** The last name of the list that starts with this one: « les États-Unis, le Japon et Séoul affirment ». */
export function findListEnd(hit: NameHit, { text, words, starting }: ClauseContext): NameHit {
  let end = hit;
  let last = hit;
  for (let length = 1; length < LONGEST_LIST; length += 1) {
    const joint = words[last.last + 1];
    const gap = joint === undefined ? '' : text.slice(last.end, joint.start);
    const coordinated = joint !== undefined && gap === ' ' && COORDINATORS.has(joint.key);
    if (!coordinated && gap !== ', ') break;
    const at = coordinated ? last.last + 2 : last.last + 1;
    const next = starting.get(ARTICLES.has(words[at]?.key ?? '') ? at + 1 : at);
    if (next === undefined) break;
    last = next;
    // After a mere comma, it takes an « et » further on to make a list.
    if (coordinated) end = next;
  }
  return end;
}

const LONGEST_LIST = 8;
