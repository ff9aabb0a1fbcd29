/** The French names of kinds of entities and places, lower case. */
import type { EntityKind, Place } from '../model.ts';

export const ENTITY_KIND_TERMS = { person: 'personne', place: 'lieu', organisation: 'organisation' } as const satisfies Record<EntityKind, string>;

export const PLACE_KIND_TERMS = {
  country: 'pays',
  city: 'ville',
  region: 'région',
  site: 'site',
  border: 'frontière',
} as const satisfies Record<Place['placeKind'], string>;
