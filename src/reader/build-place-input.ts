import type { EntityInput } from '../dossier/inputs.ts';
import type { Issue } from '../dossier/issues.ts';
import { buildEntityBase } from './build-entity-base.ts';
import type { ContentRecord } from './content-record.ts';
import type { PlaceRecord } from './schemas/place.ts';

/** A place as the model wants it, and what its note lacks; one that does not say its nature is a site. */
export function buildPlaceInput(file: ContentRecord<PlaceRecord>): { input: EntityInput; issues: Issue[] } {
  const { base, issues } = buildEntityBase(file);
  const { nature, dans, coordonnees } = file.record;
  return { input: { ...base, kind: 'place', placeKind: nature ?? 'site', within: dans ?? null, coordinates: coordonnees ?? null }, issues };
}
