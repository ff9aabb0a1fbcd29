import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Article, DossierEvent } from '../../dossier/model.ts';
import { SITE } from '../config.ts';
import { absoluteUrl } from '../routes.ts';

/** Something to cite, in the fields of CSL-JSON. */
export interface Citable {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
}

/** An article to cite; the site is its author, and a date that was inferred is not given as one of publication. */
export function buildArticleCitable({ id, title, url, date, dateCertainty }: Pick<Article, 'id' | 'title' | 'url' | 'date' | 'dateCertainty'>): Citable {
  return { ...buildCitable(id, title, url), ...(dateCertainty === 'exact' ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}) };
}

/** An entry of the timeline to cite: its own date stands in its title, as precise as the words; the page itself has none. */
export function buildEventCitable({ id, title, url, edtf }: Pick<DossierEvent, 'id' | 'title' | 'url' | 'edtf'>): Citable {
  return buildCitable(id, edtf === null ? title : `${title} (${formatEdtf(edtf)})`, url);
}

const buildCitable = (id: string, title: string, url: string): Citable => ({
  id,
  type: 'webpage',
  title: defuse(title),
  author: [{ literal: SITE.name }],
  URL: absoluteUrl(url),
  language: SITE.language,
});

/** Citation styles read tags inside titles: an angle bracket that an author wrote is no tag, nor is a line break the end of a field. */
const defuse = (title: string): string => title.replaceAll('<', '‹').replaceAll('>', '›').replace(/\s+/gu, ' ');
