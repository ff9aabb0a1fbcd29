import { blockOf } from '../text/block-of.ts';
import type { Told } from './history.ts';
import { EMPTY } from './list-topic.ts';
import { listWords } from './list-words.ts';
import { countDays } from './overlaps.ts';
import type { Report } from './report.ts';

/** A title tells what took place, or is to, this many days around its article. */
const NEWS = 120;

/** A title tells the event of its type that has most of its people and words, if it has somebody and something of it, or heads its first paragraph. */
export function findHeaded(report: Report, told: readonly Told[]): Told | null {
  const body = told.filter(({ report: earlier }) => earlier.passage.kind !== 'title' && earlier.passage.kind !== 'standfirst');
  const first = body[0];
  const isLead = ({ report: earlier }: Told): boolean => first !== undefined && blockOf(earlier.passage) === blockOf(first.report.passage);
  const likeness = (one: Told): number =>
    report.participants.filter(({ entity }) => one.cluster.people.has(entity)).length * 2 +
    report.participants.filter(({ entity }) => one.cluster.parties.has(entity)).length +
    [...report.topic].filter((word) => one.cluster.topic.has(word)).length +
    (isLead(one) ? 1 : 0);
  const isMeant = (one: Told): boolean => namesSome(report, one) || (report.mood === 'denied' && one.report.mood === 'denied' && isLead(one));
  const fitting = told
    .filter((one) => one.cluster.type === report.type && (report.rank === 'primary' || isLead(one)))
    .filter((one) => isNews(one, report) && likeness(one) > 1 && isMeant(one));
  return fitting.reduce<Told | null>((best, one) => (best && likeness(best) >= likeness(one) ? best : one), null);
}

/** A title that tells in no word of the lists what its first paragraph tells: « Kiev rompt avec Pyongyang ». */
export function findRetold(report: Report, told: readonly Told[]): Told | null {
  const [first] = told.filter(({ report: earlier }) => earlier.passage.kind !== 'title' && earlier.passage.kind !== 'standfirst');
  if (!first || first.report.rank !== 'primary' || !isNews(first, report)) return null;
  const words = listStems(report.passage.text);
  const shared = [...listStems(first.report.passage.text)].filter((stem) => words.has(stem));
  const plain = listStems(first.report.passage.text.replace(/\p{Lu}\S*/gu, ''));
  return shared.length >= RETOLD && shared.some((stem) => plain.has(stem)) ? first : null;
}

/** How many words a title has in common with what it retells, one of them at least no name. */
const RETOLD = 3;

/** Letters by which forms of one word are known: « rompt », « rompu ». */
const STEM = 4;

const listStems = (text: string): Set<string> => new Set(listWords(text).flatMap(({ text: word }) => (word.length >= STEM && !EMPTY.has(word) ? [word.slice(0, STEM)] : [])));

const namesSome = ({ participants }: Report, { cluster }: Told): boolean => participants.some(({ entity }) => cluster.people.has(entity) || cluster.parties.has(entity));

/** Whether an event is dated near the article. */
function isNews({ cluster }: Told, { published }: Report): boolean {
  return cluster.intervals.every(({ min, max }) => {
    const [nearest] = [min ?? published, max ?? published].map((day) => countDays(day < published ? { min: day, max: published } : { min: published, max: day })).sort((one, other) => one - other);
    return (nearest ?? 0) <= NEWS;
  });
}
