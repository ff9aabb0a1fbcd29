import { capitalise } from '../../dossier/french/capitalise.ts';
import { ENTITY_KIND_TERMS, PLACE_KIND_TERMS } from '../../dossier/french/entity-terms.ts';
import { formatCount } from '../../dossier/french/format-count.ts';
import { formatIndexName } from '../../dossier/french/format-index-name.ts';
import type { Entity } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { GLOSSARY } from '../strings/glossary.ts';
import { buildNativeText, type NativeText } from '../entities/build-native-text.ts';

/** A letter of the glossary, with what it files. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly items: readonly GlossaryItem[];
}

/** A line of the glossary. */
export interface GlossaryItem {
  readonly id: string;
  /** The name as an index files it: « Poutine, Vladimir ». */
  readonly name: string;
  readonly native: NativeText | null;
  /** What it is, and its country: « ville, Russie ». */
  readonly kind: string;
  readonly url: string;
  /** How many articles name it, in words. */
  readonly cited: string;
}

/** Builds the glossary, A to Z in French order, by surname. */
export function buildGlossary(entities: readonly Entity[], index: DossierIndex): GlossaryLetter[] {
  const items = entities.map((entity) => buildItem(entity, index)).toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  return [...Map.groupBy(items, ({ name }) => findLetter(name))].map(([letter, own]) => ({ letter, items: own }));
}

function buildItem(entity: Entity, { entities, mentionsOfEntity }: DossierIndex): GlossaryItem {
  const country = entity.country === null || entity.country === entity.id ? undefined : entities.get(entity.country);
  const kind = entity.kind === 'place' ? PLACE_KIND_TERMS[entity.placeKind] : ENTITY_KIND_TERMS[entity.kind];
  const articles = new Set((mentionsOfEntity.get(entity.id) ?? []).map(({ article }) => article)).size;
  return {
    id: entity.id,
    name: capitalise(formatIndexName(entity)),
    native: buildNativeText(entity),
    kind: country === undefined ? kind : `${kind}, ${country.name}`,
    url: entity.url,
    cited: articles === 0 ? GLOSSARY.unnamed : formatCount(articles, 'article'),
  };
}

const findLetter = (name: string): string => name.normalize('NFD').charAt(0).toLocaleUpperCase('fr');
