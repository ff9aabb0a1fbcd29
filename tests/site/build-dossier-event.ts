import type { Article, DossierEvent } from '../../src/dossier/model.ts';

/** An event with nothing to say but what a test gives it. */
export function buildDossierEvent(given: Partial<DossierEvent> & Pick<DossierEvent, 'id'>): DossierEvent {
  return {
    title: `Titre de ${given.id}`,
    type: 'meeting',
    status: 'held',
    edtf: '2025-10-27',
    min: '2025-10-27',
    max: '2025-10-27',
    participants: [],
    places: [],
    attestations: [],
    links: [],
    divergences: [],
    reviewed: true,
    note: null,
    url: `/chronologie/${given.id}/`,
    ...given,
  };
}

/** An article with an exact date and one document, unless a test says otherwise. */
export function buildArticle(given: Partial<Article> & Pick<Article, 'id'>): Article {
  return {
    title: `Titre de ${given.id}`,
    date: '2025-10-28',
    dateCertainty: 'exact',
    dateNote: null,
    standfirst: null,
    sources: [{ document: '000_a.txt', label: 'document 000', author: null, outlet: null, title: null, credit: null }],
    url: `/articles/${given.id}/`,
    words: 690,
    ...given,
  };
}
