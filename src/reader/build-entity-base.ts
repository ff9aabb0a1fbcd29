import { buildIssue } from '../dossier/issues.ts';
import type { ContentRecord } from './content-record.ts';
import type { OrganisationRecord } from './schemas/organisation.ts';
import type { PersonRecord } from './schemas/person.ts';
import type { PlaceRecord } from './schemas/place.ts';

/** What persons, places and organisations share; the summary is the first paragraph of the note. */
export function buildEntityBase({ id, record, fields, blocks }: ContentRecord<PersonRecord | PlaceRecord | OrganisationRecord>) {
  const at = fields.locate(['nom'], 'key');
  const summary = blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const issues = summary === '' ? [buildIssue('empty-note', at)] : [];
  const base = {
    id,
    name: record.nom,
    native: record.original ? { script: record.original.ecriture, text: record.original.texte } : null,
    aliases: record.graphies,
    weakAliases: record.graphiesFaibles,
    mutedAliases: record.graphiesMuettes,
    wikidata: record.wikidata ?? null,
    summary,
    at,
  };
  return { base, issues };
}
