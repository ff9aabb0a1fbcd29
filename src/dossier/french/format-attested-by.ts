import { formatCount } from './format-count.ts';

/** Says how many articles attest an event: « attesté par 2 articles sur 5 ». */
export function formatAttestedBy(articles: number, of: number): string {
  return articles === 0 ? 'attesté par aucun article' : `attesté par ${formatCount(articles, 'article')} sur ${of}`;
}
