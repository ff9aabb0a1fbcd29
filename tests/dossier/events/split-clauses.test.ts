import { expect, it } from 'vitest';
import { splitClauses } from '../../../src/dossier/events/split-clauses.ts';

const clauses = (text: string): string[] => splitClauses(text).map(({ start, end }) => text.slice(start, end));

it('cuts at semicolons and colons, and where a comma opens a clause', () => {
  expect(clauses('Il a reçu Choe ; selon lui, elle est venue, mais elle est repartie.')).toEqual(['Il a reçu Choe ', ' selon lui, elle est venue', 'mais elle est repartie.']);
});

it('keeps an apposition and a list with their clause', () => {
  expect(clauses('Lavrov, le ministre, a vu Kim, Choe et Pak à Wonsan.')).toHaveLength(1);
});
