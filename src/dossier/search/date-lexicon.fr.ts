/** The French words of dates, folded. */

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Months in order, each with what it may be shortened to. */
export const MONTHS: readonly (readonly string[])[] = [
  words('janvier janv jan'), words('fevrier fevr fev'), words('mars'), words('avril avr'), words('mai'), words('juin'),
  words('juillet juil'), words('aout'), words('septembre sept'), words('octobre oct'), words('novembre nov'), words('decembre dec'),
];

/** Seasons, with the month they start in; each lasts three. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['printemps', 3], ['ete', 6], ['automne', 9], ['hiver', 12]]);

/** Ordinals of quarters and halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['premier premiere 1er 1re', 'deuxieme second seconde 2e 2eme', 'troisieme 3e 3eme', 'quatrieme dernier 4e 4eme']
    .flatMap((names, at) => words(names).map((name) => [name, at + 1] as const)),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(words('lundi mardi mercredi jeudi vendredi samedi dimanche'));
