import { NO_FUTURE } from './grammar.fr.ts';
import type { Word } from './list-words.ts';

/** Third persons of the future in French: « recevra », « tiendront ». */
const FUTURE = /r(?:a|ont)$/u;

/** Whether a word is a verb in the future. */
export const isFuture = ({ text }: Pick<Word, 'text'>): boolean => text.length > 3 && FUTURE.test(text) && !NO_FUTURE.has(text);
