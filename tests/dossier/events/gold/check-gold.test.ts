import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../../../src/dossier/inputs.ts';
import type { EventStatus, Mood, Passage } from '../../../../src/dossier/model.ts';
import { buildPassages } from '../../../../src/dossier/text/build-passages.ts';
import { parseEdtf } from '../../../../src/dossier/timex/edtf.ts';
import type { GoldAttestation, GoldEvent, GoldSet } from './gold-set.ts';
import { GOLD_SPLITS, readGoldSet, readGoldTexts } from './read-gold-texts.ts';

const SETS = new Map(await Promise.all(GOLD_SPLITS.map(async (split) => [split, await readGoldSet(split)] as const)));
const SHORTEST_BEGINNING = 25;
const ENTITIES = new Map(['personnes', 'lieux', 'organisations'].flatMap((folder) => readdirSync(`content/${folder}`).map((name) => [name.replace(/\.md$/, ''), folder])));

describe.each([...SETS])('the labelled events of %s', (split, { events, apart, links }) => {
  const ids = new Set(events.map(({ id }) => id));
  let texts: readonly ArticleInput[];
  let passages: readonly Passage[];

  beforeAll(async () => {
    texts = await readGoldTexts(split);
    passages = texts.flatMap((text) => buildPassages(text));
  });

  const findPassages = ({ article, sentence }: GoldAttestation) => passages.filter((passage) => passage.article === article && passage.text.startsWith(sentence));

  it('bear each an id of their own', () => {
    expect(ids.size).toBe(events.length);
  });

  it('are attested by sentences of the texts, each once', () => {
    for (const { id, attestations } of events) {
      const found = attestations.map((attestation) => findPassages(attestation).map((passage) => `${passage.article}#${passage.id}`));
      expect(found.filter((ends) => ends.length !== 1), id).toEqual([]);
      expect(new Set(found.flat()).size, id).toBe(attestations.length);
    }
  });

  it('are attested by beginnings long enough to stay put', () => {
    const short = events.flatMap(({ attestations }) => attestations).filter(({ sentence }) => sentence.length < SHORTEST_BEGINNING);
    expect(short.filter((attestation) => findPassages(attestation)[0]?.text !== attestation.sentence)).toEqual([]);
  });

  it('are each attested outside the headlines', () => {
    const isProse = (attestation: GoldAttestation) => findPassages(attestation).some(({ kind }) => kind !== 'title' && kind !== 'heading');
    expect(events.filter(({ attestations }) => !attestations.some(isProse)).map(({ id }) => id)).toEqual([]);
  });

  it('name things of the glossary, and places where places are meant', () => {
    for (const { id, participants, places, attestations } of events) {
      const takingPart = participants.map(({ entity }) => entity);
      const claimants = attestations.flatMap(({ claimant }) => claimant ?? []);
      expect([...takingPart, ...places, ...claimants].filter((entity) => !ENTITIES.has(entity)), id).toEqual([]);
      expect(places.filter((place) => ENTITIES.get(place) !== 'lieux'), id).toEqual([]);
      expect(new Set(takingPart).size, id).toBe(takingPart.length);
    }
  });

  it('have a date that can be read when a sentence dates them, and only then', () => {
    for (const { id, edtf, attestations } of events) {
      expect(edtf === null || parseEdtf(edtf) !== null, id).toBe(true);
      expect(attestations.some(({ dated }) => dated), id).toBe(edtf !== null);
    }
  });

  it('have the status their moods give', () => {
    expect(events.filter((event) => event.status !== statusOf(event)).map(({ id }) => id)).toEqual([]);
  });

  it('quote their claimants, and have one exactly where the mood wants it', () => {
    for (const { id, attestations } of events) {
      for (const attestation of attestations) {
        const { claimant, claimantText, mood } = attestation;
        if (claimantText === null) expect(claimant, id).toBeNull();
        else expect(findPassages(attestation)[0]?.text, id).toContain(claimantText);
        if (mood === 'asserted') expect(claimantText, id).toBeNull();
        if (mood === 'attributed') expect(claimantText, id).not.toBeNull();
      }
    }
  });

  it('are told apart and linked by ids that exist', () => {
    const pairs = [...apart, ...links.map(({ from, to }) => [from, to] as const)];
    expect(pairs.filter(([one, other]) => one === other || !ids.has(one) || !ids.has(other))).toEqual([]);
  });

  it('come from every text of the folder, 120 to 260 words long', () => {
    const labelled = new Set(events.flatMap(({ attestations }) => attestations.map(({ article }) => article)));
    expect([...labelled].sort()).toEqual(texts.map(({ id }) => id));
    const outside = texts.map(({ id, blocks }) => [id, blocks.flatMap(({ text }) => text.split(' ')).filter((word) => /\p{L}|\p{N}/u.test(word)).length] as const);
    expect(outside.filter(([, words]) => words < 120 || words > 260)).toEqual([]);
  });
});

it('no event and no text is in two splits', () => {
  const idsOf = ({ events }: GoldSet) => [...new Set(events.flatMap(({ id, attestations }) => [id, ...attestations.map(({ article }) => article)]))];
  const ids = [...SETS.values()].flatMap(idsOf);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

/** Section 3 of the design: held when asserted or attributed somewhere, then denied, claimed, announced. */
function statusOf({ attestations }: GoldEvent): EventStatus {
  const moods = new Set<Mood>(attestations.map(({ mood }) => mood));
  if (moods.has('asserted') || moods.has('attributed')) return 'held';
  if (moods.has('denied')) return 'denied';
  return moods.has('announced') ? 'announced' : 'claimed';
}
