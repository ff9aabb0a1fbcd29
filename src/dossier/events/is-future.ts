import type { Word } from './list-words.ts';

/** Third persons of the future in French: « recevra », « tiendront ». */
const FUTURE = /(?:er|ir|dr|tr|vr|ur|r)(?:a|ont)$/u;

/** Words that end like a future and are none. */
const NO_FUTURE: ReadonlySet<string> = new Set(['opéra', 'caméra', 'front', 'affront', 'ont', 'sont', 'vont', 'font', 'pont', 'mont', 'ira', 'sierra', 'aura-t', 'ankara', 'bora', 'choléra', 'mantra', 'extra', 'ultra', 'intra', 'infra', 'supra', 'hydra']);

/** Whether a word is a verb in the future. */
export const isFuture = ({ text }: Pick<Word, 'text'>): boolean => text.length > 3 && FUTURE.test(text) && !NO_FUTURE.has(text);
