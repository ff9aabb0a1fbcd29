import type { EntityInput } from '../dossier/inputs.ts';
import type { Issue } from '../dossier/issues.ts';
import { buildEntityBase } from './build-entity-base.ts';
import type { ContentRecord } from './content-record.ts';
import type { OrganisationRecord } from './schemas/organisation.ts';

/** An organisation as the model wants it, and what its note lacks. */
export function buildOrganisationInput(file: ContentRecord<OrganisationRecord>): { input: EntityInput; issues: Issue[] } {
  const { base, issues } = buildEntityBase(file);
  return { input: { ...base, kind: 'organisation', country: file.record.pays ?? null }, issues };
}
