/** The picture of each article, for shares. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../dossier/model.ts';
import { SITE } from '../../site/config.ts';
import { getDossier } from '../../site/dossier.ts';
import { formatDay } from '../../site/format-day.ts';
import { formatPlain } from '../../site/format-html.ts';
import { renderPicture } from '../../site/pictures/render-picture.ts';
import { ARTICLE } from '../../site/strings/article.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getDossier();
  return articles.map((article) => ({ params: { article: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const picture = await renderPicture({ title: formatPlain(article.title), line: formatLine(article), site: SITE.name });
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};

const formatLine = ({ date, dateCertainty }: Article): string =>
  formatPlain(dateCertainty === 'inferred' ? `${formatDay(date)}, ${ARTICLE.inferred}` : formatDay(date));
