import { foldCharacters } from '../text/fold-text.ts';
import { afterAside, type TakeUp } from './find-take-up.ts';
import { BEING, HAVING } from './grammar.fr.ts';
import type { Word } from './list-words.ts';
import { readVerb, type Tense } from './read-verb.ts';
import { SCENE_VERBS, SIGNING_PARTICIPLES } from './scenes.fr.ts';
import type { Sentence } from './sentence.ts';

/**
 * What goes on telling the scene the sentence before set: somebody of it does something in the past (« Kim l’a retenu deux heures », « Le dirigeant a pleuré »),
 * it opens on a part of it (« Dans la tribune, … », « Paraphé devant l’ambassadeur, le document… »), or says who was there. `from` is where its subject starts.
 */
export function findScene(sentence: Sentence, from: number): TakeUp | null {
  const { text, words, triggers } = sentence;
  if (words.some(({ text: word }) => HABITS.has(word)) || triggers.some(tellsItsOwn)) return null;
  const opening = OPENING.exec(foldCharacters(text));
  if (opening && hasPast(words, null)) return { start: 0, end: opening[0].length, by: 'there', kinds: SCENES };
  const participle = findOpeningParticiple(words, text);
  if (participle) return { start: participle.start, end: participle.end, by: 'there', kinds: ['signing'] };
  const guest = GUEST.exec(foldCharacters(text));
  if (guest) return { start: guest.index, end: guest.index + guest[0].length, by: 'there', kinds: ['ceremony', 'cultural', 'meeting', 'economic', 'military'] };
  return findAct(sentence, from);
}

/** « …, qui avait reçu Choe » tells another thing. */
const tellsItsOwn = ({ frame, weak, plain, tense }: Sentence['triggers'][number]): boolean =>
  frame !== 'speaks' && !weak && !plain && tense !== null && tense !== 'infinitive' && tense !== 'participle';

/** Words of habit and of a past without a day. */
const HABITS: ReadonlySet<string> = new Set([
  'jamais', 'souvent', 'toujours', 'longtemps', 'régulièrement', 'depuis', 'autrefois', 'jadis', 'parfois', 'désormais', 'chaque', 'rarement',
  'volontiers', 'habituellement', 'ordinaire', 'habitude', 'fois', 'naguère', 'peu', 'multiplié',
]);

const SCENES: TakeUp['kinds'] = ['meeting', 'visit', 'ceremony', 'cultural', 'signing', 'economic', 'military', 'vote', 'other'];

/** « Sur place, », « À ses côtés, », « Devant le cercueil, », « À bord du convoi ont pris place… ». */
const OPENING = new RegExp(
  [
    "^(?:sur place|à (?:ses|leurs) (?:côtés|pieds)|à (?:sa|leur) (?:sortie|descente)|à la (?:tribune|descente de l'avion|sortie|table)",
    'sur (?:le quai|le tarmac|le perron|la tribune|les gradins|la scène|le parvis|la photo|les images)',
    "dans (?:la (?:salle|tribune|foule|cour)|les (?:tribunes|gradins)|l'assistance|l'hémicycle)",
    "(?:devant|derrière|autour de|près de|au pied de|à bord de) (?:l'|la |le |du |des |les |ce |cette )?\\p{L}+",
    "(?:à bord du|(?:au pied|autour) (?:du|des)) \\p{L}+|au (?:menu|programme) (?:du|des|de la|de l')",
    'parmi les (?:invités|convives|spectateurs|participants|présents))(?=[, ])',
  ].join('|'),
  'u',
);

/** « X figurait parmi les invités », « Y était aussi présent », « Z se tenait à ses côtés ». */
const GUEST = new RegExp(
  [
    "(?:figurai|comptai|se trouvai)(?:en)?t (?:aussi |également )?(?:parmi les|au nombre des|dans l'assistance|au premier rang|à la tribune)",
    'étai(?:en)?t (?:aussi |également )?présente?s?(?![\\p{L}\\p{N}])|se tenai(?:en)?t (?:à ses côtés|derrière|devant|à la tribune)',
    'pris place (?:à|dans|sur|au|aux|parmi|autour)(?![\\p{L}\\p{N}])',
  ].join('|'),
  'u',
);

/** « Paraphé devant l’ambassadeur, le document prévoit… »: said in passing of what was just signed. */
function findOpeningParticiple(words: readonly Word[], text: string): Word | null {
  const [first] = words;
  return first && SIGNING_PARTICIPLES.test(first.text) && text.indexOf(',') > 0 ? first : null;
}

/** « Kim Jong-un l’a retenu », « La ministre lui a transmis… », « Le dirigeant a pleuré », « Poutine l’attendait ». */
function findAct({ text, words, mentions }: Sentence, from: number): TakeUp | null {
  const subject = words[from];
  const named = subject && mentions.find(({ start, end, reading }) => reading === 'person' && start <= subject.start + NEAR && end > subject.start);
  if (!named) return null;
  const after = words.filter(({ start }) => start >= afterAside(text, named.end)).slice(0, REACH);
  const verb = findPast(after, SCENE_VERBS);
  return verb ? { start: verb.start, end: verb.end, by: 'scene', kinds: SCENES } : null;
}

/** Most characters of a title before a name: « Le président russe Vladimir Poutine ». */
const NEAR = 40;

/** Words between a subject and its verb. */
const REACH = 8;

const hasPast = (words: readonly Word[], verbs: ReadonlySet<string> | null): boolean => findPast(words, verbs) !== null;

/** The first verb in the past, of those given: « a pleuré », « s’est incliné », « attendait », « s’inclina ». */
function findPast(words: readonly Word[], verbs: ReadonlySet<string> | null): Word | null {
  for (const [index, { text }] of words.entries()) {
    if (['qui', 'que', 'qu', 'dont', 'où'].includes(text)) return null;
    if (/^(?:a|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|fut|furent)$/u.test(text)) {
      const verb = words.slice(index + 1, index + 5).find((word) => word.text !== 'été' && isForm(word.text, 'participle', verbs));
      if (verb) return verb;
    } else if (!HAVING.has(text) && !BEING.has(text) && isForm(text, 'past', verbs) && !isForm(text, 'present', null)) return words[index] ?? null;
  }
  return null;
}

const isForm = (word: string, wanted: Tense, verbs: ReadonlySet<string> | null): boolean =>
  !word.endsWith('ant') && readVerb(word).some(({ infinitive, tense }) => tense === wanted && (verbs?.has(infinitive) ?? true));
