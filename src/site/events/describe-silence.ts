import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { formatSilence } from '../../dossier/french/format-silence.ts';
import type { Article, DossierEvent } from '../../dossier/model.ts';
import { findSilence } from './find-silence.ts';

/** Says which articles do not tell an event, later than it or earlier; `null` when there is nothing to say. */
export function describeSilence(event: Pick<DossierEvent, 'min' | 'max' | 'attestations'>, articles: readonly Pick<Article, 'id' | 'date'>[]): string | null {
  const telling = new Set(event.attestations.map(({ article }) => article));
  const silent = articles.filter(({ id }) => !telling.has(id)).toSorted((a, b) => a.date.localeCompare(b.date));
  const later = silent.filter((article) => findSilence(event, article) === 'silent');
  const earlier = silent.filter((article) => findSilence(event, article) === 'earlier');
  return formatSilence({ later: later.map(writeDay), earlier: earlier.map(writeDay) });
}

const writeDay = ({ date }: Pick<Article, 'date'>): string => formatEdtf(date);
