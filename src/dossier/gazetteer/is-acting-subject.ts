/** Whether a name speaks, decides or acts in its clause. */
import { actsAfter, findListEnd } from './acts-after.ts';
import type { ClauseContext, Governor } from './clause-context.ts';
import type { NameHit } from './find-names.ts';

/** The name is the subject of a verb of speech, decision or action, before it (« affirme la Russie ») or after it. */
export function isActingSubject(hit: NameHit, context: ClauseContext, governor: Governor): boolean {
  const { text, words } = context;
  if (governor.word !== null && governor.adjacent && DETERMINERS_OF_PART.has(governor.word.key)) return false;
  const inverted = governor.word !== null && governor.adjacent && SPEECH_VERB.test(governor.word.key) && breaksBefore(governor.index, context);
  return inverted || actsAfter(findListEnd(hit, context), text, words);
}

// « une Russie forte » is an idea of the country, not its government.
const DETERMINERS_OF_PART: ReadonlySet<string> = new Set(['un', 'une', 'cette', 'ce', 'notre', 'votre', 'toute', 'tout', 'quelle', 'sa', 'son']);

// « affirme Moscou » speaks; « quitte Moscou » leaves.
const SPEECH_VERB = /^(?:affirm|annonc|assur|declar|estim|indiqu|precis|soulign|insist|repliqu|repond|retorqu|jug|accus|dement|dit$|disai|expliqu|ajout|martel|promet|promi|plaid|confirm|jur|reconnai|reconnu|averti|previen|reven?diqu|denonc|fait$|salu|soutien)/u;

/** The verb opens its clause: « …, affirme Moscou », « a annoncé Séoul ». */
function breaksBefore(index: number, { text, words }: ClauseContext): boolean {
  const verb = words[index];
  const before = words[index - 1];
  if (verb === undefined || before === undefined) return true;
  return /[,»"”–—]/u.test(text.slice(before.end, verb.start)) || ['a', 'ont', 'avait', 'que', 'comme', 'aurait'].includes(before.key);
}
