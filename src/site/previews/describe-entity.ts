import { capitalise } from '../../dossier/french/capitalise.ts';
import { ENTITY_KIND_TERMS, PLACE_KIND_TERMS } from '../../dossier/french/entity-terms.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { holdsOffice } from '../../dossier/gazetteer/holds-office.ts';
import type { Entity, IsoDay, Office, Person } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { PREVIEW } from '../strings/preview.ts';

/** Says what an entity is on a day: the office a person then holds, or what kind of thing it is; then its country, unless the title may hold it. */
export function describeEntity(entity: Entity, day: IsoDay, { entities }: Pick<DossierIndex, 'entities'>): string {
  const country = entity.country === null || entity.country === entity.id ? undefined : entities.get(entity.country)?.name;
  const office = entity.kind === 'person' ? findOffice(entity, day) : undefined;
  if (office !== undefined) return capitalise(office.from === null ? office.title : PREVIEW.inOffice(office.title, formatEdtf(day)));
  const kind = entity.kind === 'place' ? PLACE_KIND_TERMS[entity.placeKind] : ENTITY_KIND_TERMS[entity.kind];
  return capitalise(country === undefined ? kind : `${kind}, ${country}`);
}

/** The highest office held that day: who rules is not told by the party they lead. */
function findOffice({ offices }: Person, day: IsoDay): Office | undefined {
  const held = offices.filter((office) => holdsOffice({ offices: [{ ...office, office: '' }] }, '', day, false));
  return RULING.flatMap((key) => held.find(({ office }) => office === key) ?? [])[0] ?? held[0];
}

const RULING = ['leader', 'head-of-state'];
