import { foldCharacters } from '../text/fold-text.ts';
import { datelineLength } from './dateline-length.ts';
import { countDays } from './overlaps.ts';
import type { UnplacedTimex } from './report.ts';

/** A date after these says when somebody was born or something began to be, not when what is told took place. */
const ORIGIN = /(?<!\p{L})(?:né|née|nés|naissance|fondé|fondée|fondation|créé|créée|création|proclamé|proclamée|anniversaire|depuis)(?: [\p{L}'-]+){0,4} (?:en |le |du |de |d')?$/u;

/** « Président de 2008 à 2012, », « ministre de la Défense en 2023, »: the years of an office, which date nothing else. */
const OFFICE =
  /(?:^|[,;:(] )(?:ancien(?:ne)? |alors )?(?:vice-)?(?:président|premier ministre|ministre|ambassad(?:eur|rice)|secrétaire|gouverneur|chef|direct(?:eur|rice)|conseill(?:er|ère)|député|général|patron|maire)e?(?: (?!(?:a|ont|est|sont|avait|était|sera) )[\p{L}'-]+){0,6} $/u;

/** Longer than this, in days, a date after an office is that of the office. */
const LONGEST_DAYS = 40;

/** « le traité de 2024 », « le sommet de mai »: the date names the thing. */
const NAMING = /\p{L} (?:de |d')$/u;
const PERIOD_BEFORE = /(?<!\p{L})(?:mois|début|fin|courant|cours|milieu|printemps|été|automne|hiver|trimestre|semestre|semaine|journée|année) (?:de |d')$/u;

/** The date expressions of a passage that can date what it tells: closed, and neither a dateline, nor an origin, nor part of a name. */
export function listDatableTimexes(text: string, timexes: readonly UnplacedTimex[]): UnplacedTimex[] {
  const folded = foldCharacters(text);
  const dateline = datelineLength(text);
  return timexes.filter(({ start, end, min, max, text: words }) => {
    if (min === null || max === null || end <= dateline) return false;
    const before = folded.slice(Math.max(0, start - 60), start);
    const namesThing = min !== max && !/^(?:en|depuis|dès|du|au|à|entre|d'ici|jusqu)/u.test(foldCharacters(words)) && NAMING.test(before) && !PERIOD_BEFORE.test(before);
    const isOffice = OFFICE.test(before) && text[end] === ',' && countDays({ min, max }) > LONGEST_DAYS;
    return !ORIGIN.test(before) && !namesThing && !isOffice;
  });
}

/** « a envoyé des soldats depuis octobre », « relieront à compter du 1er juillet »: the day or month from which something was or will be done, never a mere year. */
export const listStarts = (timexes: readonly UnplacedTimex[]): UnplacedTimex[] => timexes.filter(({ min, max, edtf }) => min !== null && max === null && /^\d{4}-/.test(edtf));
