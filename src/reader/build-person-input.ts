import type { EntityInput } from '../dossier/inputs.ts';
import type { Issue } from '../dossier/issues.ts';
import { buildEntityBase } from './build-entity-base.ts';
import type { ContentRecord } from './content-record.ts';
import type { PersonRecord } from './schemas/person.ts';

/** A person as the model wants it, and what its note lacks. */
export function buildPersonInput(file: ContentRecord<PersonRecord>): { input: EntityInput; issues: Issue[] } {
  const { base, issues } = buildEntityBase(file);
  const { pays, genre, fonctions } = file.record;
  const offices = (fonctions ?? []).map(({ titre, charge, de, jusqua }) => ({ title: titre, office: charge ?? null, from: de ?? null, to: jusqua ?? null }));
  return { input: { ...base, kind: 'person', country: pays ?? null, gender: genre ?? null, offices }, issues };
}
