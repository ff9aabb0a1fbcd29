import type { EntityKind } from '../../dossier/model.ts';

/** The words of the glossary and its three lists. */
export const GLOSSARY = {
  title: 'Glossaire',
  description: 'Les personnes, les lieux et les organisations du dossier, de A à Z : qui, où, sous quels noms, dans quels passages.',
  standfirst: 'Les personnes, les lieux et les organisations du dossier, de A à Z.',
  all: 'Tout',
  filters: 'Filtrer par sorte',
  letters: 'Lettres',
  meetings: 'Qui a rencontré qui',
  meetingsNote: 'Chaque date ouvre l’événement et ses preuves : rencontres, visites, signatures et cérémonies où l’un et l’autre sont présents.',
  meetingsCaption: 'Les rencontres rapportées par les articles, deux personnes à la fois',
  none: 'aucune rencontre rapportée',
  unnamed: 'dans le texte d’aucun article',
} as const;

/** One list of each kind. */
export const LISTS = {
  person: { title: 'Personnes', description: 'Les personnes du dossier, par nom de famille.' },
  place: { title: 'Lieux', description: 'Les pays, les villes et les autres lieux du dossier.' },
  organisation: { title: 'Organisations', description: 'Les organisations du dossier.' },
} as const satisfies Record<EntityKind, { title: string; description: string }>;
