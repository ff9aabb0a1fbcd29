import type { DossierInput, EntityInput, EventInput, FilePosition, PinnedPassage } from '../dossier/inputs.ts';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import type { EntityKind } from '../dossier/model.ts';
import type { Content, Located } from './content.ts';
import { findCircularPlaces } from './find-circular-places.ts';
import { suggest } from './suggest.ts';

/** Checks what the files say of each other; what refers to nothing is reported and left out of the input. */
export function resolveReferences(content: Content): { input: DossierInput; issues: Issue[] } {
  const issues: Issue[] = [];
  const checks = buildChecks(content, issues);
  const resolved = content.entities.map((entity) => ({ ...entity, input: resolveEntity(entity, checks) }));
  const entities = keepWhole(dropCircular(resolved, issues));
  const events = keepWhole(content.events.map((event) => ({ ...event, input: resolveEvent(event, checks) })));
  return { input: { articles: keepWhole(content.articles), entities, events }, issues };
}

const keepWhole = <Input>(files: readonly Located<Input>[]): Input[] => files.filter(({ isWhole }) => isWhole).map(({ input }) => input);

/** Each says whether an id can be kept, after reporting what is wrong with it. */
interface Checks {
  readonly entity: (id: string, at: FilePosition) => boolean;
  readonly place: (id: string, at: FilePosition, key: string) => boolean;
  readonly country: (id: string, at: FilePosition) => boolean;
  readonly article: (id: string, at: FilePosition) => boolean;
}

function buildChecks({ articles, entities, listed }: Content, issues: Issue[]): Checks {
  const byId = new Map(keepWhole(entities).map((input) => [input.id, input]));
  const articleIds = new Set(keepWhole(articles).map(({ id }) => id));
  const idsOf = (isWanted: (folder: string) => boolean) => new Set(listed.filter(({ folder }) => isWanted(folder)).map(({ id }) => id));
  const listedArticles = idsOf((folder) => folder === 'articles');
  const listedEntities = idsOf((folder) => folder !== 'articles' && folder !== 'evenements');
  const entity = (id: string, at: FilePosition): boolean => {
    if (!listedEntities.has(id)) issues.push(buildIssue('unknown-entity', at, { id, suggestion: suggest(id, listedEntities) }, id));
    return byId.has(id);
  };
  const place = (id: string, at: FilePosition, key: string): boolean => {
    if (!entity(id, at)) return false;
    const found = byId.get(id);
    if (!found || found.kind === 'place') return true;
    issues.push(buildIssue('not-a-place', at, { id, kind: KINDS[found.kind], key }, id));
    return false;
  };
  return {
    entity,
    place,
    country: (id, at) => {
      if (!entity(id, at)) return false;
      const found = byId.get(id);
      if (found?.kind === 'place' && found.placeKind === 'country') return true;
      issues.push(buildIssue('not-a-country', at, { id }, id));
      return false;
    },
    article: (id, at) => {
      if (!listedArticles.has(id)) issues.push(buildIssue('unknown-article', at, { id, suggestion: suggest(id, listedArticles) }, id));
      return articleIds.has(id);
    },
  };
}

const KINDS = { person: 'une personne', place: 'un lieu', organisation: 'une organisation' } as const satisfies Record<EntityKind, string>;

function resolveEntity({ input, locate }: Located<EntityInput>, checks: Checks): EntityInput {
  if (input.kind === 'place') {
    const isKept = input.within === null || checks.place(input.within, locate(['dans'], 'value'), 'dans');
    return isKept ? input : { ...input, within: null };
  }
  const isKept = input.country === null || checks.country(input.country, locate(['pays'], 'value'));
  return isKept ? input : { ...input, country: null };
}

/** A chain of places that closes on itself is cut at each of its links, so that nothing can turn round it. */
function dropCircular(entities: readonly Located<EntityInput>[], issues: Issue[]): Located<EntityInput>[] {
  const circular = findCircularPlaces(entities.map(({ input }) => input));
  return entities.map((entity) => {
    const { input, locate } = entity;
    const path = circular.get(input.id);
    if (!path || input.kind !== 'place') return entity;
    issues.push(buildIssue('circular-place', locate(['dans'], 'value'), { path: path.join(' → ') }, input.within ?? ''));
    return { ...entity, input: { ...input, within: null } };
  });
}

function resolveEvent({ input, locate }: Located<EventInput>, checks: Checks): EventInput {
  const isPinned = ({ article, at }: PinnedPassage): boolean => checks.article(article, at);
  return {
    ...input,
    participants: input.participants.filter(({ entity }, index) => checks.entity(entity, locate(['participants', index], 'value'))),
    places: input.places.filter((id, index) => checks.place(id, locate(['lieux', index], 'value'), 'lieux')),
    added: input.added.filter(isPinned),
    leftOut: input.leftOut.filter(isPinned),
  };
}
