import { beforeAll, describe, expect, it } from 'vitest';
import type { Attestation, Dossier } from '../../src/dossier/model.ts';
import type { Issue } from '../../src/dossier/issues.ts';
import { parseEdtf } from '../../src/dossier/timex/edtf.ts';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { EXPECTED_EVENTS } from './expected-events.ts';

let dossier: Dossier;
let issues: readonly Issue[];

beforeAll(async () => {
  ({ dossier, issues } = await loadDossier('content'));
});

/** « p1-2 attributed kcna »: the passage, its mood, and who claims it. */
const tell = ({ passage, mood, claimant }: Attestation): string => [passage, mood, ...(claimant ? [claimant.entity ?? `« ${claimant.text} »`] : [])].join(' ');

describe('the events of the five documents', () => {
  it.each(EXPECTED_EVENTS)('$id', ({ id, type, status, edtf, interval: [min, max], people, attested }) => {
    const event = dossier.events.find((candidate) => candidate.id === id);
    expect(event).toMatchObject({ type, status, edtf, min, max, reviewed: true });
    const named = event?.participants.map(({ entity }) => entity) ?? [];
    expect(named.filter((entity) => dossier.entities.find((known) => known.id === entity)?.kind === 'person').sort()).toEqual([...people].sort());
    const read = Map.groupBy(event?.attestations ?? [], ({ article }) => article);
    expect(Object.fromEntries([...read].map(([article, attestations]) => [article, attestations.map(tell)]))).toEqual(attested);
  });

  it('are all there, each once, and no other', () => {
    expect(dossier.events.map(({ id }) => id).sort()).toEqual(EXPECTED_EVENTS.map(({ id }) => id).sort());
  });

  it('are never finer than a date of their passages', () => {
    for (const { id, edtf, attestations } of dossier.events) {
      const dates = attestations.flatMap(({ timex }) => dossier.timexes.find((known) => known.id === timex)?.edtf ?? []);
      if (dates.length > 0) expect(dates, id).toContain(edtf);
      if (edtf !== null) expect(parseEdtf(edtf), id).not.toBeNull();
    }
  });

  it('leave no date expression unexplained, and raise no error and no warning', () => {
    expect(dossier.timexes.filter(({ status, reason }) => status !== 'event' && !reason)).toEqual([]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
