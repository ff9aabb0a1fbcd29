import { describe, expect, it } from 'vitest';
import { article, read, readOne } from './small-world.ts';

const claimOf = (sentence: string): readonly [string, string | null] | null => {
  const claimant = readOne(sentence)?.attestations[0]?.claimant ?? null;
  return claimant && [claimant.text, claimant.entity];
};

describe('who claims it', () => {
  it.each([
    ['Selon l’Agence Nord, Paul Riva a reçu Anna Berg lundi à Sudville.', ['l’Agence Nord', 'agence-nord']],
    ['Paul Riva a reçu lundi Anna Berg, si l’on en croit l’Agence Nord.', ['l’Agence Nord', 'agence-nord']],
    ['D’après le porte-parole du gouvernement, Luc Morel, Paul Riva a reçu Anna Berg lundi.', ['le porte-parole du gouvernement, Luc Morel', 'luc-morel']],
    ['Selon les mots de Luc Morel, Paul Riva a reçu lundi Anna Berg.', ['les mots de Luc Morel', 'luc-morel']],
    ['Selon un quotidien de Moscou, Paul Riva a reçu lundi Anna Berg.', ['un quotidien de Moscou', null]],
    ['Paul Riva a reçu lundi Anna Berg, affirme une source diplomatique à Moscou.', ['une source diplomatique à Moscou', null]],
    ['Paul Riva a reçu lundi Anna Berg, a indiqué le gouvernement russe.', ['le gouvernement russe', 'russie']],
    ['Paul Riva a reçu lundi Anna Berg, a indiqué l’armée russe.', ['l’armée russe', null]],
    ['Paul Riva a reçu lundi Anna Berg, croit savoir l’Agence Nord.', ['Agence Nord', 'agence-nord']],
    ['Eva Stern est arrivée lundi à Norville, a indiqué son ministère.', ['son ministère', 'transports-de-sudie']],
    ['Luc Morel est arrivé lundi à Norville, a indiqué son ministère.', ['son ministère', null]],
    ['La Russie a confirmé avoir tiré lundi un missile.', ['Russie', 'russie']],
    ['La Russie a assuré devant la presse étrangère que Paul Riva avait reçu lundi Anna Berg.', ['Russie', 'russie']],
    ['Anna Berg et Paul Riva ont évoqué lundi la paix, a indiqué l’Agence Nord.', ['Agence Nord', 'agence-nord']],
    ['Lundi, Paul Riva a reçu Anna Berg.', null],
    ['Paul Riva a reçu lundi Anna Berg ; selon Luc Morel, il pleuvait.', null],
  ])('%s', (sentence, claim) => expect(claimOf(sentence)).toEqual(claim));
});

describe('who denies it', () => {
  it.each([
    ['Le ministre de la Sudie, Luc Morel, a démenti que Paul Riva ait reçu Anna Berg lundi.', 'luc-morel'],
    ['La Russie a nié que Paul Riva ait reçu Anna Berg lundi.', 'russie'],
  ])('%s', (sentence, denier) => {
    const attestation = readOne(sentence)?.attestations[0];
    expect([attestation?.mood, attestation?.claimant?.entity]).toEqual(['denied', denier]);
  });
});

describe('a source told of before', () => {
  const told = 'Lundi 13 mai, Paul Riva a reçu Anna Berg, a annoncé l’Agence Nord.';

  it.each([
    ['Mardi 14 mai, Luc Morel est arrivé à Norville, selon la même source.', 'agence-nord'],
    ['Mardi 14 mai, Luc Morel est arrivé à Norville, a ajouté l’agence officielle.', 'agence-nord'],
    ['Mardi 14 mai, Luc Morel est arrivé à Norville, selon une source.', null],
    ['Mardi 14 mai, Luc Morel est arrivé à Norville, a ajouté une agence.', null],
  ])('%s', (sentence, entity) => {
    const { events } = read([article('un', '2024-05-15', told, sentence)]);
    expect(events.find(({ type }) => type === 'visit')?.attestations[0]?.claimant?.entity ?? null).toBe(entity);
  });
});
