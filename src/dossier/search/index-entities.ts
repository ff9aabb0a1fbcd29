import type { Dossier, Entity, Mention } from '../model.ts';
import { splitWords } from './fold-query.ts';
import { nameKey } from './name-key.ts';
import type { IndexedEntity, PassagePlace } from './search-head.ts';
import { spotOf } from './spot-of.ts';

/** The entities of the dossier as the head keeps them, in its order. */
export function indexEntities({ entities, articles, mentions }: Dossier, numbers: ReadonlyMap<string, number>): IndexedEntity[] {
  const articleNumbers = new Map(articles.map(({ id }, number) => [id, number]));
  const mentionsOf = Map.groupBy(mentions, ({ entity }) => entity);
  return entities.map((entity) => indexEntity(entity, mentionsOf.get(entity.id) ?? [], numbers, articleNumbers));
}

function indexEntity(entity: Entity, mentions: readonly Mention[], numbers: ReadonlyMap<string, number>, articles: ReadonlyMap<string, number>): IndexedEntity {
  const offices = entity.kind === 'person' ? entity.offices : [];
  const container = entity.kind === 'place' ? (entity.within ?? entity.country) : entity.country;
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    native: entity.native?.text ?? '',
    ...listSpellings(entity),
    offices: [...new Set(offices.filter(({ to }) => to === null).map(({ title }) => title))],
    formerOffices: [...new Set(offices.filter(({ to }) => to !== null).map(({ title }) => title))],
    roles: listRoles(mentions),
    within: container === null || container === entity.id ? null : (numbers.get(container) ?? null),
    mentions: mentions.length,
    proof: findProof(mentions, articles),
  };
}

/** The spellings that tell apart: « Choe Son Hui » is found as « Choe Son-hui » is. */
function listSpellings({ name, native, aliases, weakAliases, mutedAliases }: Entity): Pick<IndexedEntity, 'aliases' | 'muted'> {
  const keyOf = (text: string): string => nameKey(splitWords(text).map((word) => word.text));
  const known = new Set([name, native?.text ?? ''].map(keyOf));
  const isNew = (text: string): boolean => !known.has(keyOf(text)) && known.add(keyOf(text)).size > 0;
  return { aliases: [...aliases, ...weakAliases].filter(isNew), muted: mutedAliases.filter(isNew) };
}

/** Most designations of an entity that are kept. */
const MOST_ROLES = 12;

/** The words that designate it without its name, the most frequent first. */
function listRoles(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const { form, text } of mentions) if (form === 'role') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_ROLES).map(([text]) => text);
}

/** A passage that names it says more than one that only designates it. */
function findProof(mentions: readonly Mention[], articles: ReadonlyMap<string, number>): PassagePlace | null {
  const mention = mentions.find(({ form, passage }) => form !== 'role' && !passage.startsWith('titre')) ?? mentions[0];
  const article = mention === undefined ? undefined : articles.get(mention.article);
  return mention === undefined || article === undefined ? null : { article, spot: spotOf(mention.passage) };
}
