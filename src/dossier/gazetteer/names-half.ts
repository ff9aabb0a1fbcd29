/** Whether « Nord » or « Sud » names a country by itself, and not a direction or a part of something. */
import { COUNTRY_OF_ADJECTIVE } from './countries.fr.ts';
import { ADDRESSING, COORDINATORS, DIRECTIONS, HALF_HEADS } from './cues.fr.ts';
import { isVerbLike } from './is-verb-like.ts';
import { AFTER_BARE_ROLE } from './roles.fr.ts';
import type { Word } from './split-words.ts';

/** « le Nord affirme », « avec le Sud », « les soldats du Nord »; not « dans le Nord », « le Nord du pays », « la flotte du Nord ». */
export function namesHalf(text: string, words: readonly Word[], index: number): boolean {
  return isIntroduced(text, words, index) && standsAlone(text, words, index, true);
}

function isIntroduced(text: string, words: readonly Word[], index: number): boolean {
  const [head, article, half] = [words[index - 2], words[index - 1], words[index]];
  if (article === undefined || half === undefined || !/^\s$/u.test(text.slice(article.end, half.start))) return false;
  const before = head !== undefined && /^[\s'’]$/u.test(text.slice(head.end, article.start)) ? head.key : '';
  if (article.key === 'le') return !DIRECTIONS.has(before);
  if (article.key === 'du') return HALF_HEADS.has(before);
  return article.key === 'au' && isGiven(words.slice(Math.max(0, index - 1 - GIFT_REACH), index - 1));
}

// In words: « livre du riz au Nord ».
const GIFT_REACH = 4;

const isGiven = (before: readonly Word[]): boolean => before.some(({ key }) => ADDRESSING.test(key)) && !before.some(({ key }) => key === 'au' || key === 'aux');

/** Nothing completes it: « le Nord de la Chine », « le Sud global », « le Nord et le Sud du pays », « Nord-Est ». */
function standsAlone(text: string, words: readonly Word[], index: number, first: boolean): boolean {
  const [half, after, article, other] = words.slice(index, index + 4);
  if (half === undefined || after === undefined) return true;
  const gap = text.slice(half.end, after.start);
  if (!/^\s$/u.test(gap)) return !/^[-‐‑]/u.test(gap);
  if (first && COORDINATORS.has(after.key) && article?.key === 'le' && other !== undefined && COMPASS.has(other.key)) return standsAlone(text, words, index + 3, false);
  if (AFTER_BARE_ROLE.has(after.key)) return true;
  return after.capitals === 'none' && isVerbLike(after, text) && !COUNTRY_OF_ADJECTIVE.has(after.key);
}

const COMPASS: ReadonlySet<string> = new Set(['nord', 'sud', 'est', 'ouest']);
