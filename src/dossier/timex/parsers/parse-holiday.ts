import { HOLIDAYS } from '../lexicon.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseTail } from './parse-tail.ts';
import type { Parsed } from './parsed.ts';

/** Words before « Noël », « Pâques » that make it a day and not a season of feasts: « à Noël », « le jour de Noël ». */
const DATED: ReadonlySet<string> = new Set(['à', 'avant', 'après', 'depuis', 'dès', 'ici', 'vers', "jusqu'à", 'pour', 'cette', 'le', 'la', "l'"]);
const DAYS: ReadonlySet<string> = new Set(['jour', 'veille', 'lendemain', 'soir', 'nuit', 'matin', 'dimanche', 'lundi', 'jeudi', 'mercredi', 'samedi', 'messe', 'fête', 'ici']);
/** The words a holiday’s name starts with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => /^[^ '-]+/.exec(name)?.[0] ?? name));
/** The farthest a holiday’s name reaches, in tokens: *jour de l’an*. */
const LONGEST = 4;

/** Reads « Noël 2024 », « à Noël », « dimanche de Pâques », « lundi de Pentecôte », « jour de l’An », « la Toussaint », « le 14-Juillet ». */
export function parseHoliday(tokens: readonly Token[], at: number): Parsed | null {
  if (tokens[at]?.kind === 'number') return parseNationalDay(tokens, at);
  if (!FIRST_WORDS.has(textAt(tokens, at))) return null;
  for (let length = LONGEST; length > 0; length -= 1) {
    const holiday = HOLIDAYS.get(nameAt(tokens, at, length));
    if (holiday === undefined) continue;
    const tail = parseTail(tokens, at + length);
    if (!isHolidayHere(tokens, at, length, tail.rule !== '')) return null;
    return { end: tail.end, spec: { kind: 'holiday', holiday: holiday.name, offset: holiday.offset, of: tail.of, shift: tail.shift }, rule: `holiday${tail.rule}` };
  }
  return null;
}

/** « le 14-Juillet », « le défilé du 11-Novembre », never « rue du 8-Mai-1945 ». */
function parseNationalDay(tokens: readonly Token[], at: number): Parsed | null {
  const name = `${textAt(tokens, at)}-${textAt(tokens, at + 2)}`;
  const [month, day] = NATIONAL_DAYS.get(name) ?? [];
  if (textAt(tokens, at + 1) !== '-' || month === undefined || day === undefined) return null;
  const before = textAt(tokens, at - 1);
  if (!['le', 'du', 'au', 'ce'].includes(before) || textAt(tokens, at + 3) === '-') return null;
  if (before === 'du' && (PLACES.has(textAt(tokens, at - 2)) || tokens[at - 2]?.shape === 'title')) return null;
  const tail = parseTail(tokens, at + 3);
  return { end: tail.end, spec: { kind: 'day', day, month, weekday: null, of: tail.of, shift: tail.shift }, rule: `holiday${tail.rule}` };
}

const NATIONAL_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([['14-juillet', [7, 14]], ['11-novembre', [11, 11]], ['8-mai', [5, 8]], ['9-mai', [5, 9]], ['1er-mai', [5, 1]], ['15-août', [8, 15]], ['1er-janvier', [1, 1]]]);
const PLACES: ReadonlySet<string> = new Set(['rue', 'place', 'avenue', 'boulevard', 'pont', 'quai', 'cours', 'square', 'stade', 'esplanade', 'station', 'gare', 'métro', 'arrêt', 'collège', 'lycée', 'école', 'hôpital', 'quartier', 'rond-point', 'faubourg', 'impasse', 'passage', 'promenade', 'parc', 'jardin', 'porte', 'salle', 'caserne']);

/** The words of a run of tokens, one space apart, hyphens and apostrophes as they stand. */
function nameAt(tokens: readonly Token[], at: number, length: number): string {
  let name = '';
  for (let index = at; index < at + length; index += 1) {
    const word = textAt(tokens, index);
    name += index === at || word === '-' || textAt(tokens, index - 1) === '-' || textAt(tokens, index - 1).endsWith("'") ? word : ` ${word}`;
  }
  return name;
}

/** « le marché de Noël », « Noël Dupont », « l’île de Pâques » name no day. */
function isHolidayHere(tokens: readonly Token[], at: number, length: number, dated: boolean): boolean {
  if (['accord', 'accords', 'traité'].includes(textAt(tokens, at - 2))) return false;
  if (['lunaire', 'chinois', 'orthodoxe', 'orthodoxes', 'juif', 'juive', 'russe', 'coréen'].includes(textAt(tokens, at + length))) return false;
  if (length > 1) return true;
  if (tokens[at + 1]?.shape === 'title') return false;
  const before = textAt(tokens, at - 1);
  if (dated || DATED.has(before)) return true;
  if (before === 'de' || before === 'du') return DAYS.has(textAt(tokens, at - 2));
  return before === "l'" || before === 'la';
}
