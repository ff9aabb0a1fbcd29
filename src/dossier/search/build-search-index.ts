import { formatEdtf } from '../french/format-edtf.ts';
import type { Dossier, DossierEvent, Entity, Mention, PassageRef, Timex } from '../model.ts';
import type { IndexedEntity, IndexedEvent, IndexedPassage, SearchIndex } from './search-index.ts';

/** Builds what the search reads, as plain JSON: every spelling, event, title and sentence of the dossier. */
export function buildSearchIndex(dossier: Dossier): SearchIndex {
  const numbers: Numbers = {
    entity: numberIds(dossier.entities.map(({ id }) => id)),
    article: numberIds(dossier.articles.map(({ id }) => id)),
    passage: numberIds(dossier.passages.map(({ article, id }) => passageKey({ article, passage: id }))),
  };
  const mentions = groupByPassage(dossier.mentions);
  const timexes = groupByPassage(dossier.timexes);
  return {
    entities: dossier.entities.map((entity) => indexEntity(entity, dossier.mentions.filter((mention) => mention.entity === entity.id), numbers)),
    events: dossier.events.map((event) => indexEvent(event, numbers)),
    articles: dossier.articles.map(({ id, url, title, date, standfirst }) => ({ id, url, title, date, when: formatEdtf(date), standfirst: standfirst ?? '' })),
    passages: dossier.passages.flatMap(({ article, id, text }) => {
      const key = passageKey({ article, passage: id });
      const number = numbers.article.get(article);
      return number === undefined ? [] : [indexPassage(number, id, text, mentions.get(key) ?? [], timexes.get(key) ?? [], numbers)];
    }),
  };
}

interface Numbers {
  readonly entity: ReadonlyMap<string, number>;
  readonly article: ReadonlyMap<string, number>;
  readonly passage: ReadonlyMap<string, number>;
}

const numberIds = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, index) => [id, index]));

const passageKey = ({ article, passage }: PassageRef): string => `${article}#${passage}`;

function groupByPassage<Item extends PassageRef>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(passageKey(item), [...(groups.get(passageKey(item)) ?? []), item]);
  return groups;
}

function indexEntity(entity: Entity, mentions: readonly Mention[], numbers: Numbers): IndexedEntity {
  const offices = entity.kind === 'person' ? entity.offices : [];
  const current = offices.filter(({ to }) => to === null);
  const former = offices.filter(({ to }) => to !== null);
  const container = entity.kind === 'place' ? (entity.within ?? entity.country) : entity.country;
  return {
    id: entity.id,
    kind: entity.kind,
    url: entity.url,
    name: entity.name,
    native: entity.native?.text ?? null,
    aliases: [...entity.aliases, ...entity.weakAliases],
    muted: entity.mutedAliases,
    offices: [...new Set(current.map(({ title }) => title))],
    formerOffices: [...new Set(former.map(({ title }) => title))],
    roles: [...new Set(mentions.filter(({ form }) => form === 'role').map(({ text }) => text))],
    summary: entity.summary,
    within: container === null || container === entity.id ? null : (numbers.entity.get(container) ?? null),
    mentions: mentions.length,
  };
}

function indexEvent(event: DossierEvent, numbers: Numbers): IndexedEvent {
  const numbersOf = (ids: readonly string[], known: ReadonlyMap<string, number>): number[] =>
    [...new Set(ids.flatMap((id) => known.get(id) ?? []))];
  return {
    id: event.id,
    url: event.url,
    title: event.title,
    type: event.type,
    when: event.edtf === null ? '' : formatEdtf(event.edtf),
    min: event.min,
    max: event.max,
    dated: event.edtf !== null,
    participants: numbersOf(event.participants.map(({ entity }) => entity), numbers.entity),
    places: numbersOf(event.places, numbers.entity),
    passages: numbersOf(event.attestations.map(passageKey), numbers.passage),
    reviewed: event.reviewed,
  };
}

function indexPassage(
  article: number,
  id: string,
  text: string,
  mentions: readonly Mention[],
  timexes: readonly Timex[],
  numbers: Numbers,
): IndexedPassage {
  return {
    article,
    id,
    text,
    mentions: mentions.flatMap(({ entity, start, end }) => {
      const number = numbers.entity.get(entity);
      return number === undefined ? [] : [[number, start, end] as const];
    }),
    dates: timexes.map(({ min, max, start, end }) => [min, max, start, end] as const),
  };
}
