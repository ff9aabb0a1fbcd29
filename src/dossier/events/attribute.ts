import type { Claimant, IsoDay, Mood, Span } from '../model.ts';
import { findClaimant, findDenier } from './find-claimant.ts';
import type { Trigger } from './find-triggers.ts';
import { MODALS } from './grammar.fr.ts';
import { isDenied } from './is-denied.ts';
import { isFuture } from './is-future.ts';
import { CONDITIONAL_WORDS, DOUBT_WORDS, PROSPECTIVE_WORDS } from './lexicon.fr.ts';
import type { Word } from './list-words.ts';
import { clauseOf, holds, type Sentence } from './sentence.ts';

/** Who claims or denies, with what reserve, and where the words stand that name a claimant who takes no part in what he claims. */
export interface Attribution {
  readonly claimant: Claimant | null;
  readonly mood: Mood;
  readonly span: Span | null;
}

/**
 * Who claims what a trigger tells, or who denies it, and how firmly. The order of moods is the model's. Something that was over
 * when the article appeared is not announced: `latest` is the last day of the report, `published` the article's.
 */
export function attribute(sentence: Sentence, trigger: Trigger, latest: IsoDay | null, published: IsoDay): Attribution {
  const claimed = findClaimant(sentence, trigger);
  const mood = moodOf(sentence, trigger, claimed, latest === null || latest >= published);
  const claim = mood === 'denied' ? (findDenier(sentence, trigger) ?? claimed) : claimed;
  return { mood, claimant: claim && { text: claim.text, entity: claim.entity }, span: claim && !isOwnAct(sentence, trigger, claim) ? { start: claim.start, end: claim.end } : null };
}

/** « La Russie affirme avoir tiré… »: who claims it did it. */
function isOwnAct({ words }: Sentence, trigger: Trigger, claim: Span): boolean {
  const between = words.filter(({ start, end }) => start >= claim.end && end <= trigger.start).map(({ text }) => text);
  return trigger.tense === 'participle' && between.slice(-3).some((word) => word === 'avoir' || word === 'être') && !between.includes('que') && !between.includes('qu');
}

function moodOf(sentence: Sentence, trigger: Trigger, claimant: Claimant | null, canBeAhead: boolean): Mood {
  const near = wordsAround(sentence, trigger);
  if (isDenied(sentence, trigger)) return 'denied';
  if (trigger.frame === 'speaks') return trigger.tense === 'future' ? 'announced' : trigger.tense === 'conditional' ? 'alleged' : 'attributed';
  if (canBeAhead && (trigger.tense === 'future' || near.some((word, index) => isFuture(word) || isProspective(word, near.slice(index + 1))))) return 'announced';
  if (trigger.tense === 'conditional' || near.some(({ text }) => CONDITIONAL_WORDS.has(text) || DOUBT_WORDS.has(text)) || isLeftOpen(sentence)) return 'alleged';
  return claimant ? 'attributed' : 'asserted';
}

/** « n’a ni confirmé ni démenti » */
const isLeftOpen = ({ words }: Sentence): boolean => words.some(({ text }, index) => text === 'ni' && /^(?:confirm|dément|infirm|ni(?:é|er)$)/u.test(words[index + 1]?.text ?? ''));

/** The words of the trigger's clause. */
function wordsAround(sentence: Sentence, trigger: Trigger): readonly Word[] {
  const clause = clauseOf(sentence, trigger);
  return clause ? sentence.words.filter((word) => holds(clause, word)) : sentence.words;
}

function isProspective(word: Word, following: readonly Word[]): boolean {
  if (!PROSPECTIVE_WORDS.has(word.text)) return false;
  return !MODALS.has(word.text) || following.slice(0, 4).some(({ text }) => /(?:er|ir|oir|re)$/.test(text));
}
