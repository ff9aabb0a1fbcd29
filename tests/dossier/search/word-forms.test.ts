import { describe, expect, test } from 'vitest';
import { editDistance, typosAllowed } from '../../../src/dossier/search/edit-distance.ts';
import { nameKey } from '../../../src/dossier/search/name-key.ts';
import { romaniseWord } from '../../../src/dossier/search/romanise-word.ts';
import { soundName } from '../../../src/dossier/search/sound-name.ts';
import { stemWord } from '../../../src/dossier/search/stem-word.ts';

describe('stemWord', () => {
  test.each([
    ['signe', 'signee', 'signer', 'signature'],
    ['rencontre', 'rencontres', 'rencontrer'],
    ['coreen', 'coreens', 'coreenne', 'coreennes', 'coree'],
    ['russe', 'russes', 'russie'],
    ['ukrainien', 'ukrainiennes', 'ukraine'],
    ['inauguree', 'inauguration', 'inaugurer'],
    ['militaire', 'militaires'],
  ])('gives %s and its inflections one stem', (...words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });

  test.each([['pont', 'ponts-et'], ['moscou', 'moscovite'], ['defense', 'defile'], ['signe', 'singe']])('keeps %s apart from %s', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });

  test('leaves other scripts alone', () => {
    expect(stemWord('лавровым')).toBe('лавровым');
  });
});

describe('soundName', () => {
  test.each([['choigou', 'shoigu', 'shoygu', 'schoigu'], ['lavrov', 'lawrow', 'lavroff'], ['poutine', 'putin', 'putine'], ['medvedev', 'medwedew']])('makes %s and its romanisations meet', (...names) => {
    expect(new Set(names.map(soundName)).size).toBe(1);
  });

  test.each([['poutine', 'peskov'], ['choigou', 'choe'], ['moscou', 'kursk']])('keeps %s apart from %s', (one, other) => {
    expect(soundName(one)).not.toBe(soundName(other));
  });

  test('has nothing to say of a name of two letters', () => {
    expect(soundName('xi')).toBe('');
  });
});

describe('romaniseWord', () => {
  test.each([['북한', 'bukhan'], ['김정은', 'gimjeongeun'], ['한국', 'hanguk'], ['вонсан', 'vonsan'], ['пекин', 'pekin'], ['習近平', '']])('writes %s as %j', (word, latin) => {
    expect(romaniseWord(word.normalize('NFKD'))).toBe(latin);
  });
});

describe('nameKey', () => {
  test('joins words and leaves out what links them', () => {
    expect(nameKey(['conseil', 'de', 'securite', 'de', 'onu'])).toBe('conseilsecuriteonu');
    expect(nameKey(['choe', 'son', 'hui'])).toBe(nameKey(['choesonhui']));
  });
});

describe('editDistance', () => {
  test.each([['wonsan', 'wonsna', 1], ['lavrov', 'lavrof', 1], ['pekin', 'pekin', 0], ['pekin', 'bekim', 2], ['pont', 'routier', 3]])('from %s to %s is %i, three standing for more than two', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });

  test('allows no error in a short word', () => {
    expect([3, 4, 7, 8].map(typosAllowed)).toEqual([0, 1, 1, 2]);
  });
});
