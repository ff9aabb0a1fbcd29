import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../../src/reader/load-dossier.ts';
import { indexDossier } from '../../../src/site/dossier-index.ts';
import { buildDossierMap, findNumber, type MapPlace } from '../../../src/site/map/build-dossier-map.ts';
import { findPanel } from '../../../src/site/map/find-panel.ts';
import { isApproximate } from '../../../src/site/map/is-approximate.ts';
import { makeArticle, makeEvent, makeIndex, makeMention, makePassage, makePlace } from '../small-dossier.ts';

const passage = makePassage('a', 'p1-1', 'À Moscou, Pékin et Séoul, Washington et l’Occident.');
const name = (entity: string, words: string, reading: 'place' | 'government'): ReturnType<typeof makeMention> => makeMention(entity, passage, words, { reading });

const small = buildDossierMap(
  makeIndex({
    articles: [makeArticle('a', '2025-10-28')],
    entities: [
      makePlace('pekin', 'Pékin', { coordinates: [39.9075, 116.39723] }),
      makePlace('moscou', 'Moscou', { coordinates: [55.75204, 37.61781] }),
      makePlace('pyongyang', 'Pyongyang', { coordinates: [39.03385, 125.75432] }),
      makePlace('seoul', 'Séoul', { coordinates: [37.566, 126.9784] }),
      makePlace('washington', 'Washington', { coordinates: [38.89511, -77.03637] }),
      makePlace('occident', 'Occident', { placeKind: 'region' }),
    ],
    passages: [passage],
    mentions: [name('moscou', 'Moscou', 'place'), name('pekin', 'Pékin', 'place'), name('seoul', 'Séoul', 'government'), name('occident', 'Occident', 'place')],
    events: [makeEvent('visite', '2024-06-19', { places: ['pyongyang', 'moscou'] })],
  }),
);

const ids = (places: readonly MapPlace[]): string[] => places.map(({ place }) => place.id);

describe('buildDossierMap', () => {
  it('numbers from west to east, on from one map to the next', () => {
    expect(ids(small.numbered.eurasia)).toEqual(['moscou', 'pekin']);
    expect(ids(small.numbered.korea)).toEqual(['pyongyang']);
    expect(['moscou', 'pekin', 'pyongyang', 'seoul'].map((id) => findNumber(id, small))).toEqual([1, 2, 3, null]);
  });

  it('counts a place named as one, and its events; a government never', () => {
    expect(small.numbered.eurasia[0]).toMatchObject({ mentions: 1, events: [{ id: 'visite' }] });
    expect(ids(small.landmarks.korea)).toEqual(['seoul']);
    expect(small.landmarks.korea[0]?.mentions).toBe(0);
  });

  it('tells what lies outside, and what has no position', () => {
    expect(ids(small.outside)).toEqual(['washington']);
    expect(ids(small.unplaced)).toEqual(['occident']);
    expect(small.unplaced[0]?.mentions).toBe(1);
  });

  it('has every place of the dossier once, and on a map all that have a position but those told outside', async () => {
    const { dossier } = await loadDossier('content');
    const { numbered, landmarks, outside, unplaced } = buildDossierMap(indexDossier(dossier));
    const shown = [...numbered.eurasia, ...numbered.korea, ...landmarks.eurasia, ...landmarks.korea];
    const places = dossier.entities.filter((entity) => entity.kind === 'place');
    expect(ids([...shown, ...outside, ...unplaced]).toSorted()).toEqual(places.map(({ id }) => id).toSorted());
    expect(unplaced.every(({ place }) => place.coordinates === null)).toBe(true);
    expect(ids(outside).toSorted()).toEqual(['etats-unis', 'washington']);
    expect(ids(numbered.korea)).toContain('pont-routier-du-toumen');
  });
});

describe('findPanel', () => {
  it('prefers the closer map', () => {
    expect(findPanel([42.41, 130.64])).toBe('korea');
    expect(findPanel([55.75, 37.62])).toBe('eurasia');
    expect(findPanel([35.69, 139.69])).toBe('eurasia');
  });

  it('finds none for a place outside both', () => {
    expect(findPanel([38.9, -77.04])).toBeNull();
    expect(findPanel([-33.9, 151.2])).toBeNull();
  });
});

describe('isApproximate', () => {
  it('is so of an extent, and of a site to the hundredth of a degree', () => {
    expect(isApproximate({ placeKind: 'region', coordinates: [51.73576, 36.29208] })).toBe(true);
    expect(isApproximate({ placeKind: 'country', coordinates: [60, 100] })).toBe(true);
    expect(isApproximate({ placeKind: 'site', coordinates: [42.41, 130.64] })).toBe(true);
  });

  it('is not so of a city or a site told more finely', () => {
    expect(isApproximate({ placeKind: 'site', coordinates: [55.752, 37.6175] })).toBe(false);
    expect(isApproximate({ placeKind: 'city', coordinates: [37.566, 126.9784] })).toBe(false);
  });
});
