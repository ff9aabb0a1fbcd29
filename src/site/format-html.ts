import { bindShortWords } from '../dossier/french/bind-short-words.ts';
import { formatFrench } from '../dossier/french/format-french.ts';
import { formatFrenchRuns, type FrenchRun } from '../dossier/french/format-french-runs.ts';

/** Sets a plain French text as HTML: escaped, no-break spaces, raised ordinals, names that hold together, languages told. */
export const formatHtml = (text: string): string => formatFrenchRuns(text).map(formatRun).join('');

/** Sets a title as HTML: as `formatHtml` does, and no line ends on an article, a preposition or a hyphen. */
export const formatTitleHtml = (title: string): string => formatFrenchRuns(bindShortWords(title), 'compounds').map(formatRun).join('');

/** Sets a plain French text for a place without markup: a title, an attribute, structured data. */
export const formatPlain = (text: string): string => formatFrench(text);

function formatRun(run: FrenchRun): string {
  const text = escapeHtml(run.text);
  switch (run.kind) {
    case 'text':
      return text;
    case 'superscript':
      return `<sup>${text}</sup>`;
    case 'unbroken':
      return `<span class="nb">${text}</span>`;
    case 'foreign':
      return `<span lang="${run.lang}">${text}</span>`;
  }
}

/** Escapes a text for HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
