import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { buildTimelineData } from '../../../src/site/timeline-data/build-timeline-data.ts';
import { buildTimelineSchema } from '../../../src/site/timeline-data/build-timeline-schema.ts';
import { anyEvents, indexGenerated } from './generate-events.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const isValid: ValidateFunction = ajv.compile(buildTimelineSchema());

describe('the schema of the timeline', () => {
  it('is a JSON Schema 2020-12 under its own address, named by the data', () => {
    expect(buildTimelineSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://moscou-pyongyang.example/chronologie.schema.json' });
    expect(buildTimelineData(indexGenerated([])).$schema).toBe('https://moscou-pyongyang.example/chronologie.schema.json');
  });

  it('accepts events of every precision, status and text, whose dates are EDTF to its own reader', () => {
    fc.assert(
      fc.property(anyEvents, (generated) => {
        const data = buildTimelineData(indexGenerated(generated));
        isValid(data);
        expect(isValid.errors).toBeNull();
        for (const { date } of data.events) if (date !== null) expect(() => parse(date.edtf)).not.toThrow();
      }),
      { numRuns: 150, seed: 20251028 },
    );
  });

  it.each([
    ['a date in words', { edtf: 'juillet 2025' }],
    ['a day that no calendar has', { min: '2025-02-30' }],
    ['no date in words', { text: undefined }],
    ['a field of its own', { heure: '12:00' }],
  ])('refuses %s', (_, fault) => {
    const data = buildTimelineData(indexGenerated([]));
    const date = { edtf: '2025-07', min: '2025-07-01', max: '2025-07-31', text: 'juillet 2025' };
    const event = { id: 'e', title: 'Titre', url: data.url, type: 'visit', status: 'held', reviewed: true, date, participants: [], places: [], attestations: [], links: [], divergences: [] };
    expect(isValid({ ...data, events: [event] })).toBe(true);
    expect(isValid({ ...data, events: [{ ...event, date: { ...date, ...fault } }] })).toBe(false);
  });
});
