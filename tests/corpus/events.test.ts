import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/model.ts';
import type { Issue } from '../../src/dossier/issues.ts';
import { parseEdtf } from '../../src/dossier/timex/edtf.ts';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { EXPECTED_EVENTS } from './expected-events.ts';

let dossier: Dossier;
let issues: readonly Issue[];

beforeAll(async () => {
  ({ dossier, issues } = await loadDossier('content'));
});

describe('the events of the five documents', () => {
  it.each(EXPECTED_EVENTS)('$id', ({ id, type, status, edtf, interval: [min, max], people, passages }) => {
    const event = dossier.events.find((candidate) => candidate.id === id);
    expect(event).toMatchObject({ type, status, edtf, min, max, reviewed: true });
    const named = event?.participants.map(({ entity }) => entity) ?? [];
    expect(named.filter((entity) => dossier.entities.find((known) => known.id === entity)?.kind === 'person').sort()).toEqual([...people].sort());
    for (const [article, expected] of Object.entries(passages)) {
      const attesting = event?.attestations.filter((attestation) => attestation.article === article).map(({ passage }) => passage);
      expect(attesting, article).toEqual(expect.arrayContaining([...expected]));
    }
    expect([...new Set(event?.attestations.map(({ article }) => article))].sort()).toEqual(Object.keys(passages).sort());
  });

  it('are all there, each once', () => {
    const reviewed = dossier.events.filter((event) => event.reviewed).map(({ id }) => id);
    expect(reviewed.sort()).toEqual(EXPECTED_EVENTS.map(({ id }) => id).sort());
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
