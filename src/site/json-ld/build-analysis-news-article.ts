import type { Article, SourceDocument } from '../../dossier/model.ts';
import { formatPlain } from '../format-html.ts';
import { absoluteUrl } from '../routes.ts';
import { SITE } from '../config.ts';
import { buildOrganisation } from './build-organisation.ts';

/**
 * An article as schema.org `AnalysisNewsArticle`: the site is its author, the documents are what it is based on.
 * An inferred date is not given as a date of publication.
 */
export function buildAnalysisNewsArticle({ title, url, standfirst, date, dateCertainty, sources, words }: Article, about: readonly { readonly name: string; readonly url: string }[]) {
  const site = buildOrganisation();
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': `${absoluteUrl(url)}#article`,
    headline: formatPlain(title),
    ...(standfirst === null ? {} : { description: formatPlain(standfirst) }),
    url: absoluteUrl(url),
    mainEntityOfPage: absoluteUrl(url),
    inLanguage: SITE.language,
    wordCount: words,
    ...(dateCertainty === 'exact' ? { datePublished: date } : {}),
    author: site,
    publisher: { '@id': site['@id'] },
    isBasedOn: sources.map(buildDocument),
    about: about.map((entity) => ({ '@id': absoluteUrl(entity.url), name: entity.name })),
  } as const;
}

function buildDocument({ label, author, outlet, title }: SourceDocument) {
  return {
    '@type': 'CreativeWork',
    name: title ?? label,
    ...(title === null ? {} : { alternateName: label }),
    ...(author === null ? {} : { author: { '@type': 'Person', name: author } }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
  } as const;
}
