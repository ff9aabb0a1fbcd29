import { formatEdtf } from '../french/format-edtf.ts';
import type { Dossier, DossierEvent } from '../model.ts';
import { INDEX_LIMITS } from './index-limits.ts';
import type { IndexedEvent, PassagePlace } from './search-head.ts';
import { spotOf } from './spot-of.ts';

/** The main events of the dossier, in its order, and those that are found by their own terms, the weightiest first. */
export function indexEvents(dossier: Dossier, entities: ReadonlyMap<string, number>): { readonly main: IndexedEvent[]; readonly others: IndexedEvent[] } {
  const articles = new Map(dossier.articles.map(({ id }, number) => [id, number]));
  const order = new Map(dossier.events.map((event, at) => [event, at]));
  const sorted = dossier.events.toSorted((one, other) => weigh(other) - weigh(one));
  const main = sorted.slice(0, INDEX_LIMITS.headEvents).sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const index = (event: DossierEvent): IndexedEvent => indexEvent(event, entities, articles);
  return { main: main.map(index), others: sorted.slice(INDEX_LIMITS.headEvents, INDEX_LIMITS.events).map(index) };
}

/** What an editor adopted, then what more passages attest, then what is dated best. */
function weigh({ reviewed, attestations, edtf, min, max }: DossierEvent): number {
  const precision = edtf === null || min === null || max === null ? 0 : min === max ? 0.9 : 0.5;
  return (reviewed ? 1e6 : 0) + attestations.length + precision;
}

/** Most passages of an event that are kept. */
const MOST_PASSAGES = 16;

function indexEvent(event: DossierEvent, entities: ReadonlyMap<string, number>, articles: ReadonlyMap<string, number>): IndexedEvent {
  const numbersOf = (ids: readonly string[]): number[] => [...new Set(ids.flatMap((id) => entities.get(id) ?? []))];
  return {
    id: event.id,
    title: event.title,
    type: event.type,
    when: event.edtf === null ? '' : formatEdtf(event.edtf),
    min: event.min,
    max: event.max,
    reviewed: event.reviewed,
    participants: numbersOf(event.participants.map(({ entity }) => entity)),
    places: numbersOf(event.places),
    passages: listPassages(event, articles),
  };
}

function listPassages({ attestations }: DossierEvent, articles: ReadonlyMap<string, number>): PassagePlace[] {
  const spots = new Map(attestations.flatMap(({ article, passage }) => {
    const number = articles.get(article);
    return number === undefined ? [] : [[`${article}#${passage}`, { article: number, spot: spotOf(passage) }] as const];
  }));
  return [...spots.values()].slice(0, MOST_PASSAGES).sort((one, other) => one.article - other.article || one.spot - other.spot);
}
