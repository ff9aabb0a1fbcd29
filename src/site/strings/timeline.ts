/** The words of the timeline, its strip and the pages of its events. */
import type { EventType } from '../../dossier/model.ts';

export const UNDATED = 'sans date';

export const TIMELINE = {
  title: 'Chronologie',
  description: 'Ce que les articles du dossier datent, à la précision de leurs mots ; chaque entrée montre les passages qui l’attestent.',
  standfirst: 'Ce que les articles datent, à la précision de leurs mots. Chaque entrée montre les passages qui l’attestent.',
  concordance: 'Qui dit quoi : la concordance.',
  undated: 'Sans date',
  evidence: 'Preuves',
  automatic: 'relevé automatiquement',
  years: 'Années',
  overview: 'Vue d’ensemble',
  latestTitle: 'Chronologie, du plus récent au plus ancien',
  latestDescription: 'La chronologie du dossier, de l’événement le plus récent au plus ancien ; chaque entrée montre les passages qui l’attestent.',
  order: 'Ordre de lecture',
  oldestFirst: 'Du plus ancien au plus récent',
  latestFirst: 'Du plus récent au plus ancien',
  byYear: 'Année par année',
  first: 'Les premiers événements',
  latest: 'Les derniers événements',
  months: 'Mois',
  readProof: 'lire les preuves',
} as const;

/** The pages of types. */
export const TYPES = {
  over: 'Type d’événement',
  all: 'Par type',
  strip: 'Frise de ces événements',
  locate: 'dans la chronologie',
  pages: 'Suite',
} as const;

/** The title of the page of each type. */
export const TYPE_TITLES = {
  meeting: 'Rencontres',
  visit: 'Visites',
  signing: 'Signatures',
  statement: 'Déclarations',
  announcement: 'Annonces',
  ceremony: 'Cérémonies',
  vote: 'Votes',
  military: 'Événements militaires',
  economic: 'Économie',
  cultural: 'Culture',
  other: 'Autres événements',
} as const satisfies Record<EventType, string>;

/** Describes the page of a type to search engines. `tally`: « 8 événements ». */
export const describeType = (title: string, tally: string): string =>
  `${title} : ${tally} du dossier, à la précision des articles ; chaque entrée montre les passages qui l’attestent.`;

/** The title of the page of a year, or of the events without a date. */
export const titleYear = (year: string): string => `Chronologie, ${year}`;

/** Describes the page of a year to search engines. */
export const describeYear = (year: string, tally: string): string => `Chronologie du dossier, ${year} : ${tally}, chacun avec les articles qui l’attestent.`;

export const STRIP = {
  label: 'Frise des événements',
  day: 'jour',
  month: 'mois',
  part: 'début ou fin de mois',
  span: 'période',
  since: 'depuis',
  asserted: 'plein : affirmé',
  attributed: 'tireté : attribué',
  alleged: 'pointillé : allégué',
  announced: 'creux : annoncé',
  denied: 'barré : démenti',
  inRussia: 'en Russie',
  inNorthKorea: 'en Corée du Nord',
  elsewhere: 'ailleurs, ou entre les deux',
  marks: 'Ce que disent les marques',
  bars: 'Chaque barre compte les événements qui commencent ce mois-là.',
  barsAndSpans: 'Chaque barre compte les événements qui commencent ce mois-là ; au-dessus, ceux qui durent davantage.',
} as const;
