import type { BuiltEvents } from './events/build-events.ts';
import type { AmbiguousMention } from './gazetteer/find-mentions.ts';
import { suggestUnknownNames } from './gazetteer/suggest-unknown-names.ts';
import type { ArticleInput, EventInput, FilePosition } from './inputs.ts';
import { buildIssue, type Issue } from './issues.ts';
import type { Mention, Passage, PassageRef } from './model.ts';

/** What was found in one article that the editor may want to know. */
export interface ArticleFindings {
  readonly input: Pick<ArticleInput, 'id' | 'blocks' | 'at'>;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly AmbiguousMention[];
}

/** Turns what the analysis left open or found wrong into issues, each at its place in the editor's files. */
export function reportFindings(built: BuiltEvents, articles: readonly ArticleFindings[]): Issue[] {
  const byId = new Map(articles.map((article) => [article.input.id, article]));
  const at = ({ article, passage }: PassageRef): FilePosition => positionOf(byId.get(article), passage);
  return [
    ...built.unattested.map((adopted) => buildIssue('event-without-passage', adopted.at, { id: adopted.id })),
    ...built.contradicted.map(({ adopted, report: { passage, timex } }) =>
      buildIssue('date-contradicted', keyOf(adopted, 'quand'), { when: adopted.when ?? '', passage: nameOf(refOf(passage)), words: timex?.text ?? '', read: timex?.edtf ?? '' }, adopted.when ?? '')),
    ...built.stale.map(({ pin, found }) =>
      buildIssue('stale-passage', pin.at, { passage: nameOf(pin), quote: pin.quote, found: found === null ? 'il n’existe plus' : `on y lit « ${found} »` }, pin.quote)),
    ...built.ambiguous.map(({ report: { passage }, adopted }) => buildIssue('ambiguous-event', at(refOf(passage)), { events: adopted.map(({ id }) => id).join(', ') }, passage.text)),
    ...built.undecided.map(({ adopted, reports }) =>
      buildIssue('ambiguous-date', adopted.at, { id: adopted.id, dates: reports.map(({ passage, timex }) => `« ${timex?.text ?? ''} » (${nameOf(refOf(passage))})`).join(', ') })),
    ...built.undated.map(({ passage }) => buildIssue('undated-report', at(refOf(passage)), {}, passage.text)),
    ...articles.flatMap(({ ambiguous }) =>
      ambiguous.map((mention) => buildIssue('ambiguous-mention', at(mention), { words: mention.text, candidates: mention.candidates.join(', ') }, mention.text))),
    ...suggestUnknownNames(articles.flatMap(({ passages }) => passages), articles.flatMap(({ mentions }) => mentions)).flatMap(({ text, count, passages: [first] }) =>
      first ? [buildIssue('unknown-name', at(first), { name: text, count: String(count) }, text)] : []),
  ];
}

const refOf = ({ article, id }: Passage): PassageRef => ({ article, passage: id });

const nameOf = ({ article, passage }: PassageRef): string => `${article}#${passage}`;

const keyOf = ({ keys, at }: EventInput, key: string): FilePosition => keys[key] ?? at;

/** The line of the passage's block; a title or a standfirst is placed at the head of the file. */
function positionOf(article: ArticleFindings | undefined, passage: string): FilePosition {
  if (!article) return { file: '', line: 1, column: 1 };
  const block = article.input.blocks[Number(/^p(\d+)-/.exec(passage)?.[1] ?? 0) - 1];
  return block ? { file: article.input.at.file, line: block.line, column: 1 } : article.input.at;
}
