import type { Person } from '../model.ts';

/** The forms a sentence needs to speak of someone; a person of unknown gender is named « cette personne ». */
export interface PersonForms {
  /** « il », « elle »: subject. */
  readonly subject: string;
  /** « le », « la »: object, before a consonant; `null` when no pronoun agrees. */
  readonly object: 'le' | 'la' | null;
  /** « Ce qu’il a dit ». */
  readonly said: string;
  /** « Ce qu’on dit de lui ». */
  readonly saidOf: string;
}

/** Finds the forms that agree with a person. */
export function findPersonForms({ gender }: Pick<Person, 'gender'>): PersonForms {
  return FORMS[gender ?? 'unknown'];
}

const FORMS = {
  m: { subject: 'il', object: 'le', said: 'Ce qu’il a dit', saidOf: 'Ce qui est dit de lui' },
  f: { subject: 'elle', object: 'la', said: 'Ce qu’elle a dit', saidOf: 'Ce qui est dit d’elle' },
  unknown: { subject: 'cette personne', object: null, said: 'Propos rapportés', saidOf: 'Ce qui est dit à son sujet' },
} as const satisfies Record<'m' | 'f' | 'unknown', PersonForms>;
