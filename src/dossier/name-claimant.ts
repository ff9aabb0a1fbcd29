import { findArticle, type NamedEntity } from './french/find-article.ts';
import { lowerDeterminer } from './french/lower-determiner.ts';
import { restoreDeterminer } from './french/restore-determiner.ts';
import type { Claimant } from './model.ts';

/**
 * Names who claims what a sentence reports, as written after « selon »: a person by name, anything else in the words of the
 * sentence, with the article they bear there, and without what follows: « un porte-parole lors d’un point de presse ».
 */
export function nameClaimant({ text, entity }: Claimant, sentence: string, entities: ReadonlyMap<string, NamedEntity>): string {
  const known = entity === null ? undefined : entities.get(entity);
  if (known?.kind === 'person') return known.name;
  const words = text.replace(DATELINE, '').replace(CIRCUMSTANCE, '');
  const at = Math.max(0, sentence.indexOf(text));
  const [surname = ''] = words === text && OFFICE.test(words) ? (/^ \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}/u.exec(sentence.slice(at + text.length)) ?? []) : [];
  // « de Russie », « – KCNA »: a name that stands bare in its sentence bears its article behind « selon ».
  const named = restoreDeterminer(lowerDeterminer(words), sentence.slice(0, at));
  return known !== undefined && named === known.name ? `${findArticle(known) ?? ''}${named}` : `${named}${surname}`;
}

/** « le président », behind which a name that is not in the glossary is part of who speaks: « le président Volodymyr Zelensky ». */
const OFFICE = /(?:^|\s)(?:président|ministre|porte-parole|ambassadeur|gouverneur|général|analyste|chercheur|expert|député|sénateur|secrétaire|directeur|chef|chancelier|roi|conseiller|colonel|amiral)(?:e|rice)?(?: [\p{Ll}’-]+){0,2}$/iu;

/** « AFP) - Le Kremlin »: the dateline of an agency is no part of the name. */
const DATELINE = /^[^()]*\)\s*[-–—]+\s*/u;

/** Where and when they spoke, behind their name. */
const CIRCUMSTANCE = /(?<=\p{L}) (?:lors d|au cours d|à l[’']issue d|en marge d|dans (?:une?|des|son|sa|ses|leur) |à la (?:presse|télévision)|sur (?:Telegram|X|son|sa)(?!\p{L})|sous (?:le )?couvert d|s[’']exprimant |cité[es]* par ).*$/u;
