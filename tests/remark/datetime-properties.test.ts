import { expect, it } from 'vitest';
import { datetimeProperties } from '../../src/remark/datetime-properties.ts';

it.each(['2025-10-27', '2025-07', '2024'])('writes %s as a machine-readable time', (edtf) => {
  expect(datetimeProperties(edtf)).toEqual({ dateTime: edtf });
});

it.each(['2025-21', '2025-33', '199X', '2023~', '2022/..', '2025-09-01/2025-09-~10', '2025-00'])('leaves %s, unknown to HTML, to words', (edtf) => {
  expect(datetimeProperties(edtf)).toBeNull();
});
