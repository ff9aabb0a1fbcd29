import conjugations from 'french-verbs-lefff/dist/conjugations.json' with { type: 'json' };

/** How a form stands in time, as far as the mood of a report depends on it; the imperfect and the simple past are `past`. */
export type Tense = 'present' | 'past' | 'participle' | 'future' | 'conditional' | 'infinitive';

/** A verb that a form may belong to. */
export interface VerbReading {
  readonly infinitive: string;
  readonly tense: Tense;
}

/** The verbs a folded word may be a form of, third persons only: news prose has few others. Empty for a word that is no verb. */
export const readVerb = (word: string): readonly VerbReading[] => FORMS.get(word) ?? [];

/** The forms of one verb, each with its tense; empty for a verb the Lefff does not know. */
export function listVerbForms(infinitive: string): Map<string, Tense> {
  const info = conjugations[infinitive];
  const forms = new Map<string, Tense>();
  for (const [column, persons, tense] of COLUMNS) {
    for (const person of persons) {
      const form = info?.[column]?.[person];
      if (!form || form === 'NA') continue;
      for (const spelling of infinitive.endsWith('ayer') ? [form, form.replace(/ay(?=e)/u, 'ai')] : [form]) if (!forms.has(spelling)) forms.set(spelling, tense);
    }
  }
  return forms;
}

/** The columns of the Lefff that news prose uses, with the persons in them: singular and plural thirds, or the four participles. */
const COLUMNS = [
  ['W', [0], 'infinitive'],
  ['K', [0, 1, 2, 3], 'participle'],
  ['P', [2, 5], 'present'],
  ['I', [2, 5], 'past'],
  ['J', [2, 5], 'past'],
  ['G', [0], 'past'],
  ['F', [2, 5], 'future'],
  ['C', [2, 5], 'conditional'],
  ['S', [2, 5], 'present'],
] as const;

const FORMS = new Map<string, VerbReading[]>();
for (const infinitive of Object.keys(conjugations)) {
  for (const [form, tense] of listVerbForms(infinitive)) {
    const known = FORMS.get(form);
    if (known) known.push({ infinitive, tense });
    else FORMS.set(form, [{ infinitive, tense }]);
  }
}
