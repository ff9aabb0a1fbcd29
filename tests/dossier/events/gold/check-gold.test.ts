import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../../../src/dossier/inputs.ts';
import type { Mood, Passage } from '../../../../src/dossier/model.ts';
import { buildPassages } from '../../../../src/dossier/text/build-passages.ts';
import { parseEdtf } from '../../../../src/dossier/timex/edtf.ts';
import { gold as dev } from './dev/gold.ts';
import type { GoldEvent, GoldSet } from './gold-set.ts';
import { GOLD_SPLITS, readGoldTexts, type GoldSplit } from './read-gold-texts.ts';

const SETS: Readonly<Record<GoldSplit, GoldSet>> = { dev };
const HEADLINES = ['title', 'heading'];
const ENTITIES = new Map(['personnes', 'lieux', 'organisations'].flatMap((folder) => readdirSync(`content/${folder}`).map((name) => [name.replace(/\.md$/, ''), folder])));

describe.each(GOLD_SPLITS)('the labelled events of %s', (split) => {
  const { events, apart, links } = SETS[split];
  const ids = new Set(events.map(({ id }) => id));
  let texts: readonly ArticleInput[];
  let passages: readonly Passage[];

  beforeAll(async () => {
    texts = await readGoldTexts(split);
    passages = texts.flatMap((text) => buildPassages(text));
  });

  it('bear each an id of their own', () => {
    expect(ids.size).toBe(events.length);
  });

  it.each(events)('$id is attested by sentences of the texts, each once', ({ attestations }) => {
    expect(attestations.length).toBeGreaterThan(0);
    const found = attestations.map(({ article, sentence }) => {
      const begun = passages.filter((passage) => passage.article === article && passage.text.startsWith(sentence));
      expect(begun.map(({ text }) => text), sentence).toHaveLength(1);
      expect(sentence.length, sentence).toBeGreaterThanOrEqual(Math.min(25, begun[0]?.text.length ?? 25));
      return `${article}#${begun[0]?.id}`;
    });
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(events)('$id names things of the glossary, places where places are meant', ({ participants, places, attestations }) => {
    const claimants = attestations.flatMap(({ claimant }) => claimant ?? []);
    for (const entity of [...participants.map(({ entity }) => entity), ...places, ...claimants]) expect(ENTITIES.has(entity), entity).toBe(true);
    for (const place of places) expect(ENTITIES.get(place), place).toBe('lieux');
    expect(new Set(participants.map(({ entity }) => entity)).size).toBe(participants.length);
  });

  it.each(events)('$id has a date that can be read, and a sentence that gives it', ({ edtf, attestations }) => {
    if (edtf !== null) expect(parseEdtf(edtf)).not.toBeNull();
    expect(attestations.some(({ dated }) => dated)).toBe(edtf !== null);
  });

  it.each(events)('$id has the status its moods give', (event) => {
    expect(event.status).toBe(statusOf(event));
  });

  it.each(events)('$id quotes its claimants from the sentence or the text before it', ({ attestations }) => {
    for (const { article, sentence, claimant, claimantText, mood } of attestations) {
      const passage = passages.find((candidate) => candidate.article === article && candidate.text.startsWith(sentence));
      if (claimantText !== null) expect(passage?.text).toContain(claimantText);
      if (claimantText === null) expect(claimant).toBeNull();
      if (mood === 'asserted') expect(claimantText).toBeNull();
      if (mood === 'attributed') expect(claimantText).not.toBeNull();
    }
  });

  it('are told apart and linked by ids that exist', () => {
    for (const [one, other] of apart) {
      expect([one, other].filter((id) => !ids.has(id))).toEqual([]);
      expect(one).not.toBe(other);
    }
    for (const { from, to } of links) expect([from, to].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('leave no text without an event, and a sentence beside the headlines for each event', () => {
    const labelled = new Set(events.flatMap(({ attestations }) => attestations.map(({ article }) => article)));
    expect([...labelled].sort()).toEqual(texts.map(({ id }) => id));
    const inProse = (event: GoldEvent) =>
      event.attestations.some(({ article, sentence }) => passages.some(({ article: id, kind, text }) => id === article && !HEADLINES.includes(kind) && text.startsWith(sentence)));
    expect(events.filter((event) => !inProse(event)).map(({ id }) => id)).toEqual([]);
  });

  it('come from texts of 120 to 260 words', () => {
    for (const { id, blocks } of texts) {
      const words = blocks.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
      expect(words, id).toBeGreaterThanOrEqual(110);
      expect(words, id).toBeLessThanOrEqual(300);
    }
  });
});

/** Section 3 of the design: held when asserted or attributed somewhere, then denied, claimed, announced. */
function statusOf({ attestations }: GoldEvent) {
  const moods = new Set<Mood>(attestations.map(({ mood }) => mood));
  if (moods.has('asserted') || moods.has('attributed')) return 'held';
  if (moods.has('denied')) return 'denied';
  return moods.has('announced') ? 'announced' : 'claimed';
}
