import { capitalise } from '../../dossier/french/capitalise.ts';
import type { DossierEvent, Entity, Mention } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { buildStrip } from '../strip/build-strip.ts';
import type { StripLayout } from '../strip/layout-strip.ts';
import { buildNativeText, type NativeText } from './build-native-text.ts';
import { countSpellings, type Spelling } from './count-spellings.ts';

/** What the pages of people, places and organisations have in common. */
export interface EntityPage<Kind extends Entity = Entity> {
  readonly entity: Kind;
  /** Its name, as a title. */
  readonly title: string;
  readonly native: NativeText | null;
  /** Its country; `null` when it has none, or is one. */
  readonly country: EntityLink | null;
  /** The names found in the articles; `roles` apart. */
  readonly spellings: readonly Spelling[];
  /** The offices it is designated by, without a name. */
  readonly roles: readonly Spelling[];
  /** Known spellings that no article uses. */
  readonly otherSpellings: readonly string[];
  readonly strip: StripLayout | null;
  readonly mentions: readonly Mention[];
}

/** Builds what an entity's page has in common with the others. `events`: those that concern it, oldest first. */
export function buildEntityPage<Kind extends Entity>(entity: Kind, events: readonly DossierEvent[], index: DossierIndex): EntityPage<Kind> {
  const mentions = index.mentionsOfEntity.get(entity.id) ?? [];
  const spellings = countSpellings(mentions.filter(({ form }) => form !== 'role'));
  const found = new Set(spellings.map(({ text }) => text.toLocaleLowerCase('fr')));
  return {
    entity,
    title: capitalise(entity.name),
    native: buildNativeText(entity),
    country: entity.country === null || entity.country === entity.id ? null : (linkEntities([entity.country], index)[0] ?? null),
    spellings,
    roles: countSpellings(mentions.filter(({ form }) => form === 'role')),
    otherSpellings: [...entity.aliases, ...entity.weakAliases].filter((alias) => !found.has(alias.toLocaleLowerCase('fr'))),
    strip: buildStrip(events, index, ({ url }) => url),
    mentions,
  };
}
