import { gradeDates } from './grade-dates.ts';
import type { PassageGrades } from './grade-passages.ts';
import { holdsUnit } from './holds-unit.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { Query } from './query.ts';
import { blockAt } from './spot-of.ts';
import { WHY, joinReasons } from './why.fr.ts';

/** The title of an article and its day, also in words. */
interface TitledDay {
  readonly title: string;
  readonly day: string;
  readonly when: string;
}

/** Why an article answers: its own date or one it tells of, then for each unit its title, its standfirst, a name it cites, or its text. */
export function explainArticle({ title, day, when }: TitledDay, grades: ReturnType<PassageGrades['get']>, { units, date }: Query, { entities }: PreparedHead): string {
  const reasons = date === null ? [] : [gradeDates({ min: day, max: day }, date.intervals) > 0 ? WHY.articleDate(when) : WHY.dateInText];
  units.forEach(({ unit }, at) => {
    const block = Math.min(...[...(grades ?? [])].flatMap(([spot, passage]) => ((passage[at] ?? 0) > 0 ? [blockAt(spot)] : [])));
    if (holdsUnit(title, unit) || (unit.kind === 'word' && block === 0)) reasons.push(WHY.title);
    else if (unit.kind === 'name') reasons.push(WHY.mention(entities[unit.entities[0]?.entity ?? -1]?.name ?? ''));
    else reasons.push(block === 1 ? WHY.standfirst : WHY.text);
  });
  return joinReasons(reasons);
}
