import { formatList } from './format-list.ts';
import { shortenList } from './shorten-list.ts';
import type { Head } from './title-heads.fr.ts';
import type { TitleParts } from './title-parts.ts';

/** What a title says of the word it stands on: « , selon Séoul », « , démentie par le Kremlin », « , annulée »; empty when an article asserts it, or when `title`, a quotation, says so. */
export function formatTitleReserve({ form }: Pick<Head, 'form'>, { type, status, claimants, isAsserted, isAhead, denial }: Pick<TitleParts, 'type' | 'status' | 'claimants' | 'isAsserted' | 'isAhead' | 'denial'>, title = ''): string {
  const names = formatList(shortenList(claimants));
  if (status === 'denied' && title.includes('« ')) return '';
  if (status === 'denied') return `, ${formatDenial(denial ?? 'negated', form, names, isAhead)}`;
  // Words have their speaker in the title already, and what is announced says so.
  if (names === '' || status === 'announced' || type === 'statement' || type === 'announcement' || (status === 'held' && isAsserted)) return '';
  return title.includes(names.replace(/^(?:les? |la |l’|une? |des )/u, '')) && title.includes('« ') ? '' : `, selon ${names}`;
}

function formatDenial(denial: NonNullable<TitleParts['denial']>, form: Head['form'], names: string, isAhead: boolean): string {
  const isPlural = form === 'mp' || form === 'fp';
  if (denial === 'negated') return isAhead ? `écarté${ENDINGS[form]}` : `qui ${isPlural ? 'n’ont' : 'n’a'} pas eu lieu`;
  return denial === 'cancelled' ? `annulé${ENDINGS[form]}` : `démenti${ENDINGS[form]}${names === '' ? '' : ` par ${names}`}`;
}

const ENDINGS = { m: '', f: 'e', mp: 's', fp: 'es' } as const satisfies Record<Head['form'], string>;
