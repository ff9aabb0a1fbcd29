import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Citable } from './build-citable.ts';

/** The formats of reference managers, each the extension of its file. */
export const CITATION_FORMATS = { bib: 'BibTeX', ris: 'RIS' } as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** The record of something to cite, for a reference manager: BibTeX in plain TeX, RIS in UTF-8. */
export const formatCitationFile = (item: Citable, format: CitationFormat): string => (format === 'bib' ? formatBibtex(item) : formatRis(item));

/** The reference in French, in the Harvard style: « Moscou–Pyongyang (2025) Titre. Disponible sur : … ». */
export function formatReference(item: Citable): string {
  const reference = new Cite([item]).format('bibliography', { template: 'harvard1', lang: 'fr-FR', format: 'text' });
  return reference.trim().replace(/(\p{L}): /gu, '$1 : ');
}

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const formatBibtex = (item: Citable): string => `${new Cite([item]).format('bibtex').trimEnd()}\n`;

/** One line a field: folded lines, which the library writes, cut addresses in two for the tools that read them line by line. */
function formatRis(item: Citable): string {
  const [{ TY, ...fields } = { TY: 'ELEC' }] = new Cite([item]).format('ris', { format: 'object' });
  const lines = Object.entries(fields).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}
