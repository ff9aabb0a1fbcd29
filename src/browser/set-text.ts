/** A stretch of a text to mark, `[start, end]`. */
type Range = readonly [number, number];

/**
 * Writes a text into an element in French typography, some ranges of it marked, names unbroken at their
 * hyphen, foreign scripts with their language.
 */
export function setText(element: Element, text: string, marked: readonly Range[] = []): void {
  const spaced = setSpaces(text);
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of marked) {
    nodes.push(...buildRuns(spaced.slice(at, start)));
    const mark = document.createElement('mark');
    mark.append(...buildRuns(spaced.slice(start, end)));
    nodes.push(mark);
    at = end;
  }
  nodes.push(...buildRuns(spaced.slice(at)));
  element.replaceChildren(...nodes);
}

/** No-break spaces inside « » and before : ; ! ?, and the curly apostrophe; the length of the text stays the same. */
const setSpaces = (text: string): string =>
  text.replace(/« /g, '«\u00a0').replace(/ (?=[:;!?»])/g, '\u00a0').replaceAll("'", '’');

/** « Son-hui », or a run of Hangul, Cyrillic or Han. */
const SPECIAL = /(\p{Lu}\p{Ll}+-\p{Ll}+|\p{Script=Hangul}+|\p{Script=Cyrillic}+|\p{Script=Han}+)/u;

const LANGUAGES: readonly (readonly [RegExp, string])[] = [[/^\p{Script=Hangul}/u, 'ko'], [/^\p{Script=Cyrillic}/u, 'ru'], [/^\p{Script=Han}/u, 'zh']];

function buildRuns(text: string): Node[] {
  return text.split(SPECIAL).flatMap((run, number): Node[] => {
    if (run === '') return [];
    if (number % 2 === 0) return [document.createTextNode(run)];
    const span = document.createElement('span');
    const language = LANGUAGES.find(([script]) => script.test(run))?.[1];
    if (language === undefined) span.className = 'nb';
    else span.lang = language;
    span.append(run);
    return [span];
  });
}
