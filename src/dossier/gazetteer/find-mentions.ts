/** Where the entities of the glossary are named in an article, and as what. */
import type { IsoDay, Mention, Passage, Span } from '../model.ts';
import type { Gazetteer } from './compile-gazetteer.ts';
import { disambiguate } from './disambiguate.ts';
import { findGovernor } from './find-governor.ts';
import { findNames } from './find-names.ts';
import type { NameHit, PassageNames } from './find-names.ts';
import { nameRoles } from './name-roles.ts';
import type { RoleHit } from './name-roles.ts';
import { splitWords } from './split-words.ts';

/** Words that may name several entities: told to the editor, never guessed. */
export interface AmbiguousMention extends Span {
  readonly article: string;
  readonly passage: string;
  readonly text: string;
  /** Ids of the entities it may name; a single one when only the context fails to confirm it. */
  readonly candidates: readonly string[];
}

/** The article's id, and its date: offices are those held that day. */
export interface ArticleDate {
  readonly id: string;
  readonly date: IsoDay;
}

/**
 * Finds the mentions of an article's passages, in reading order. Mentions do not overlap, save that « les deux
 * ministres » is one mention per person, on the same words. Names come first: a role inside a name is none, and a
 * role apposed to the name of who holds it (« le président russe Vladimir Poutine ») is not counted beside it.
 */
export function findMentions(
  article: ArticleDate, passages: readonly Passage[], gazetteer: Gazetteer,
): { mentions: Mention[]; ambiguous: AmbiguousMention[] } {
  const own = passages.filter((passage) => passage.article === article.id);
  const named = findNames(own.map((passage) => ({ passage, words: splitWords(passage.text) })), gazetteer);
  const roles = nameRoles(named, gazetteer, article.date);
  const mentions = named.flatMap((names, index) => buildMentions(names, roles[index]?.hits ?? [], gazetteer));
  const ambiguous = named.flatMap((names, index) =>
    [...names.ambiguous, ...(roles[index]?.ambiguous ?? [])].map(({ start, end, candidates }) => ({
      article: article.id, passage: names.passage.id, start, end, text: names.passage.text.slice(start, end), candidates,
    })));
  return { mentions, ambiguous };
}

type Found = Pick<Mention, 'start' | 'end' | 'entity' | 'form' | 'reading' | 'country'>;

function buildMentions({ passage, words, hits, starting, ending }: PassageNames, roles: readonly RoleHit[], gazetteer: Gazetteer): Mention[] {
  const context = { text: passage.text, words, starting, ending, governors: new Map() };
  // In reading order, so that long lists are climbed a name at a time.
  for (const hit of hits) if (hit.entity.kind === 'place') findGovernor(hit, context);
  const found: Found[] = [
    ...listOutside(hits, roles).map((hit): Found => ({ ...spanOf(hit), entity: hit.entity.id, form: hit.form, reading: disambiguate(hit, context, gazetteer.seats), country: hit.entity.country })),
    ...roles.map(({ person, ...role }): Found => ({ ...spanOf(role), entity: person.id, form: 'role', reading: 'person', country: person.country })),
  ];
  return found.sort((a, b) => a.start - b.start).map((mention, index) => ({
    id: `${passage.article}/${passage.id}/m${index + 1}`, article: passage.article, passage: passage.id,
    text: passage.text.slice(mention.start, mention.end), ...mention,
  }));
}

/** The names that no role holds (« le porte-parole du Kremlin »). Both lists are in reading order. */
function listOutside(hits: readonly NameHit[], roles: readonly RoleHit[]): NameHit[] {
  let at = 0;
  return hits.filter((hit) => {
    while ((roles[at]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) at += 1;
    return (roles[at]?.start ?? Number.POSITIVE_INFINITY) >= hit.end;
  });
}

const spanOf = ({ start, end }: Span | NameHit): Span => ({ start, end });
