import type { Claimant } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import type { Report } from './report.ts';

/**
 * Gives « la même source » and « l’agence officielle » the entity of the claimant they take up, among the reports of one
 * article in reading order.
 */
export function traceSources(reports: readonly Report[], { kinds }: Pick<Glossary, 'kinds'>): Report[] {
  let last: Claimant | null = null;
  let lastBody: Claimant | null = null;
  return reports.map((report) => {
    const { claimant } = report;
    if (claimant === null) return report;
    const source: Claimant | null = SAME.test(claimant.text) ? last : AGENCY.test(claimant.text) && claimant.entity === null ? lastBody : null;
    if (source) return { ...report, claimant: { text: claimant.text, entity: source.entity } };
    last = claimant;
    if (claimant.entity !== null && kinds.get(claimant.entity) === 'organisation') lastBody = claimant;
    return report;
  });
}

const SAME = /^(?:(?:la|les) mêmes? |cette |ces )sources?$/iu;
const AGENCY = /^(?:l['’]|la même |cette )agence(?: (?:officielle|nord-coréenne|russe|d['’]État|de presse))*$/iu;
