import { splitWords } from './fold-query.ts';
import { holdsUnit } from './holds-unit.ts';
import type { Query } from './query.ts';
import { collectForms } from './rank-entities.ts';
import type { IndexedEntity } from './search-head.ts';
import { WHY } from './why.fr.ts';

/** Why an entity answers a query, in French: the first name of it that does; else the spelling, the office or the designation that holds most. */
export function explainEntity(entity: IndexedEntity, number: number, { units }: Query): string {
  const asked = units.map(({ unit }) => unit);
  for (const unit of asked) {
    const spelling = unit.kind === 'name' ? unit.entities.find((found) => found.entity === number) : undefined;
    if (spelling === undefined) continue;
    if (unit.corrected) return WHY.closeTo(spelling.shown ?? entity.name);
    if (spelling.shown === null) return WHY.otherSpelling;
    if (spelling.kind === 'name') return WHY.name;
    return spelling.kind === 'native' ? WHY.native(spelling.shown) : WHY.spelling(spelling.shown);
  }
  const forms = collectForms(asked);
  const holds = (text: string): number => splitWords(text).filter(({ text: word }) => forms.has(word)).length;
  const most = (texts: readonly string[]): string | undefined => texts.filter((text) => holds(text) > 0).toSorted((one, other) => holds(other) - holds(one))[0];
  const names = [entity.name, entity.native, ...entity.aliases];
  if (asked.some((unit) => unit.kind === 'word' && [...names, ...entity.muted].some((name) => holdsUnit(name, unit)))) {
    const spelling = most(names);
    if (asked.some((unit) => unit.kind === 'word' && unit.corrected)) return WHY.closeTo(spelling ?? entity.name);
    return spelling === undefined ? WHY.otherSpelling : spelling === entity.name ? WHY.partOfName : WHY.spelling(spelling);
  }
  const office = most([...entity.offices, ...entity.formerOffices]);
  const role = most(entity.roles);
  if (role !== undefined && (office === undefined || holds(role) > holds(office))) return WHY.role(role);
  return office === undefined ? WHY.summary : WHY.office(office);
}
