import type { EntityInput } from '../dossier/inputs.ts';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import type { ContentRecord } from './content-record.ts';
import type { OrganisationRecord } from './schemas/organisation.ts';
import type { PersonRecord } from './schemas/person.ts';
import type { PlaceRecord } from './schemas/place.ts';

/** What `buildEntityInput` makes of a file, with what its body lacks. */
interface Built {
  readonly input: EntityInput;
  readonly issues: Issue[];
}

export function buildPersonInput(file: ContentRecord<PersonRecord>): Built {
  const { base, issues } = buildBase(file);
  const { pays, genre, fonctions } = file.record;
  const offices = (fonctions ?? []).map(({ titre, charge, de, jusqua }) => ({ title: titre, office: charge ?? null, from: de ?? null, to: jusqua ?? null }));
  return { input: { ...base, kind: 'person', country: pays ?? null, gender: genre ?? null, offices }, issues };
}

export function buildPlaceInput(file: ContentRecord<PlaceRecord>): Built {
  const { base, issues } = buildBase(file);
  const { nature, dans, coordonnees } = file.record;
  return { input: { ...base, kind: 'place', placeKind: nature ?? 'site', within: dans ?? null, coordinates: coordonnees ?? null }, issues };
}

export function buildOrganisationInput(file: ContentRecord<OrganisationRecord>): Built {
  const { base, issues } = buildBase(file);
  return { input: { ...base, kind: 'organisation', country: file.record.pays ?? null }, issues };
}

/** What the three kinds share. */
function buildBase({ id, record, fields, blocks }: ContentRecord<PersonRecord | PlaceRecord | OrganisationRecord>) {
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
