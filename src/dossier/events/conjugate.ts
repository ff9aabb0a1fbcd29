/** How a form stands in time, as far as the mood of a report depends on it. */
export type Tense = 'present' | 'past' | 'participle' | 'future' | 'conditional' | 'infinitive';

/** The stems of a French verb from which the third persons and the participles are built. */
export interface VerbStems {
  readonly infinitive: string;
  /** Third persons of the present. */
  readonly present: readonly [singular: string, plural: string];
  /** Stem of the imperfect: `recev-`. */
  readonly imperfect: string;
  /** Stem of the simple past with its series: `reç` + `ut`. */
  readonly past: readonly [stem: string, series: 'a' | 'i' | 'u'];
  /** Stem of future and conditional, with its r: `recevr-`. */
  readonly future: string;
  /** Masculine singular past participle. */
  readonly participle: string;
}

/** The forms news prose uses (third persons, participles, infinitive), each with its tense. */
export function conjugate(verb: string | VerbStems): Map<string, Tense> {
  const stems = typeof verb === 'string' ? regularStems(verb) : verb;
  const [past, series] = stems.past;
  const masculine = stems.participle;
  return new Map<string, Tense>([
    ...[masculine, `${masculine}e`, masculine.endsWith('s') ? masculine : `${masculine}s`, `${masculine}es`].map((form) => [form, 'participle'] as const),
    ...pastForms(past, series).map((form) => [form, 'past'] as const),
    ...['ait', 'aient', 'ant'].map((ending) => [stems.imperfect + ending, 'past'] as const),
    ...['a', 'ont'].map((ending) => [stems.future + ending, 'future'] as const),
    ...['ait', 'aient'].map((ending) => [stems.future + ending, 'conditional'] as const),
    ...stems.present.map((form) => [form, 'present'] as const),
    [stems.infinitive, 'infinitive'],
  ]);
}

/** Third persons of the simple past: « annonça, annoncèrent », the soft consonant only before a. */
function pastForms(stem: string, series: 'a' | 'i' | 'u'): string[] {
  if (series !== 'a') return [`${stem}${series}t`, `${stem}${series}rent`];
  const plain = stem.replace(/ç$/, 'c').replace(/ge$/, 'g');
  return [`${stem}a`, `${plain}èrent`];
}

/** Stems of a regular verb in -er, with the spelling of -cer and -ger before a. */
function regularStems(infinitive: string): VerbStems {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  return {
    infinitive,
    present: [`${stem}e`, `${stem}ent`],
    imperfect: soft,
    past: [soft, 'a'],
    future: infinitive,
    participle: `${stem}é`,
  };
}
