import { describe, expect, it } from 'vitest';
import { formatFrenchRuns } from '../../../src/dossier/french/format-french-runs.ts';
import { formatFrench } from '../../../src/dossier/french/format-french.ts';

/** Shows no-break spaces: ~ for U+00A0, ^ for U+202F. */
const show = (text: string): string => formatFrench(text).replaceAll('\u00A0', '~').replaceAll('\u202F', '^');

describe('a French text as it is printed', () => {
  it.each([
    ['« conformes aux attentes »', '«~conformes aux attentes~»'],
    ['«serré»', '«~serré~»'],
    ['Kremlin : l’alliance', 'Kremlin~: l’alliance'],
    ['Kremlin: l’alliance', 'Kremlin~: l’alliance'],
    ['à quel prix ? Nul ne sait ; on verra !', 'à quel prix^? Nul ne sait^; on verra^!'],
    ['« mais à quel prix ? »', '«~mais à quel prix^?~»'],
    ['Quoi ?!', 'Quoi^?!'],
    ["l'an dernier, aujourd'hui", 'l’an dernier, aujourd’hui'],
    ['10 000 hommes', '10^000~hommes'],
    ['1 234 567 tonnes', '1^234^567~tonnes'],
    ['le lundi 27 octobre 2025', 'le lundi 27~octobre 2025'],
    ['le 1er mai', 'le 1er~mai'],
    ['12 %', '12~%'],
    ['Selon le document 003, rien', 'Selon le document~003, rien'],
    ['M. Lavrov et Mme Choe', 'M.~Lavrov et Mme~Choe'],
  ])('sets « %s »', (written, printed) => {
    expect(show(written)).toBe(printed);
  });

  it.each(['https://exemple.fr/?q=1', 'à 12:30', 'page?q=a', 'en 2024 les', 'Koursk, 2 024.', 'a;b'])('leaves « %s » alone', (text) => {
    expect(show(text).replaceAll('^', ' ')).toBe(text);
  });

  it('sets a text once: a second time changes nothing', () => {
    const once = formatFrench('« L\'accord : 10 000 hommes ; à quel prix ? »');
    expect(formatFrench(once)).toBe(once);
  });
});

describe('a text cut where markup is needed', () => {
  it.each([
    ['le 1er mai', ['superscript:er']],
    ['le XXe siècle, la 2e fois, la Ve République', ['superscript:e', 'superscript:e', 'superscript:e']],
    ['Choe Son-hui', ['unbroken:Choe Son-hui']],
    ['Kim Jong‑un reçoit', ['unbroken:Kim Jong‑un']],
    ['De Saint-Denis à Jong-un', ['unbroken:Saint-Denis', 'unbroken:Jong-un']],
    ['nord-coréen, mi-septembre', []],
    ['sa page 5e', ['superscript:e']],
    ['le Kremlin, Me, Le, Ce', []],
    ['dite 최선희 ou Цой Сон Хи', ['ko:최선희', 'ru:Цой Сон Хи']],
    ['习近平 et さくら', ['zh:习近平', 'ja:さくら']],
  ])('finds what is special in « %s »', (text, special) => {
    const runs = formatFrenchRuns(text);
    expect(runs.filter((run) => run.kind !== 'text').map((run) => `${run.kind === 'foreign' ? run.lang : run.kind}:${run.text}`)).toEqual(special);
  });

  it('keeps every word', () => {
    const text = 'Le 1er mai, Choe Son-hui (최선희) : « oui »';
    expect(formatFrenchRuns(text).map((run) => run.text).join('')).toBe(formatFrench(text));
  });
});

it('holds every compound of a title together, but those too long for a narrow screen', () => {
  const held = (text: string): string[] => formatFrenchRuns(text, 'compounds').filter(({ kind }) => kind === 'unbroken').map((run) => run.text);
  expect(held('Une matinée nord-coréenne à Moscou')).toEqual(['nord-coréenne']);
  expect(held('Le partenariat politico-militaro-industriel')).toEqual([]);
});
