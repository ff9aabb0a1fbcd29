import type { AttestationReason } from '../model.ts';

/** Says in a few words how a passage was attached to its event. */
export const explainReason = (reason: AttestationReason): string => REASONS[reason];

const REASONS = {
  trigger: 'ce passage ouvre l’entrée, avec un fait et une date',
  'same-event': 'même fait, dates et noms compatibles',
  follows: 'suite du récit de ce fait dans l’article',
  'undated-report': 'sans date : le fait le plus proche entre les mêmes personnes',
  pinned: 'passage choisi par la rédaction',
} as const satisfies Record<AttestationReason, string>;
