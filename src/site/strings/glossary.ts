import type { EntityKind } from '../../dossier/model.ts';

/** The words of the glossary and its three lists. */
export const GLOSSARY = {
  title: 'Glossaire',
  description: 'Les personnes, les lieux et les organisations que nomment les articles du dossier, de A à Z.',
  standfirst: 'Les personnes, les lieux et les organisations que nomment les articles, de A à Z.',
  all: 'Tout',
  filters: 'Filtrer par sorte',
  letters: 'Lettres',
  meetings: 'Qui a rencontré qui',
  meetingsNote: 'Chaque date ouvre l’événement et ses preuves : rencontres, visites, signatures et cérémonies où l’un et l’autre sont présents.',
  meetingsCaption: 'Les rencontres rapportées par les articles, deux personnes à la fois',
  none: 'aucune rencontre rapportée',
  unnamed: 'cité dans aucun article',
} as const;

/** One list of each kind. */
export const LISTS = {
  person: { title: 'Personnes', description: 'Les personnes que nomment les articles du dossier, par nom de famille.' },
  place: { title: 'Lieux', description: 'Les pays, les villes et les autres lieux que nomment les articles du dossier.' },
  organisation: { title: 'Organisations', description: 'Les organisations que nomment les articles du dossier.' },
} as const satisfies Record<EntityKind, { title: string; description: string }>;
