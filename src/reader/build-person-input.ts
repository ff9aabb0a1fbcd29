import type { EntityInput } from '../dossier/inputs.ts';
import { ROLE_PHRASES } from '../dossier/gazetteer/roles.fr.ts';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import { buildEntityBase } from './build-entity-base.ts';
import type { ContentRecord } from './content-record.ts';
import type { PersonRecord } from './schemas/person.ts';
import { suggest } from './suggest.ts';

/** A person as the model wants it, and what its note lacks or its offices misname. */
export function buildPersonInput(file: ContentRecord<PersonRecord>): { input: EntityInput; issues: Issue[] } {
  const { base, issues } = buildEntityBase(file);
  const { pays, genre, fonctions } = file.record;
  const offices = (fonctions ?? []).map(({ titre, charge, de, jusqua }) => ({ title: titre, office: charge ?? null, from: de ?? null, to: jusqua ?? null }));
  return { input: { ...base, kind: 'person', country: pays ?? null, gender: genre ?? null, offices }, issues: [...issues, ...checkOffices(file)] };
}

/** The offices that some phrase of the lexicon designates. */
const KNOWN_OFFICES = [...new Set(ROLE_PHRASES.flatMap(({ offices }) => offices))].sort();

function checkOffices({ record, fields }: ContentRecord<PersonRecord>): Issue[] {
  return (record.fonctions ?? []).flatMap(({ charge }, index) => {
    if (!charge || KNOWN_OFFICES.includes(charge)) return [];
    const words = { office: charge, suggestion: suggest(charge, KNOWN_OFFICES), known: KNOWN_OFFICES.join(', ') };
    return [buildIssue('unknown-office', fields.locate(['fonctions', index, 'charge'], 'value'), words, charge)];
  });
}
