/** Finds mentions in sentences given as they stand: the first is `s1`, and so on. */
import type { Entity, Passage, PassageKind } from '../../../src/dossier/model.ts';
import { compileGazetteer } from '../../../src/dossier/gazetteer/compile-gazetteer.ts';
import { findMentions } from '../../../src/dossier/gazetteer/find-mentions.ts';
import { ENTITIES } from './entities.ts';

const GAZETTEER = compileGazetteer(ENTITIES);

export interface FindOptions {
  readonly date?: string;
  readonly entities?: readonly Entity[];
  readonly kind?: PassageKind;
}

export const buildTestPassages = (sentences: readonly string[], kind: PassageKind = 'paragraph'): Passage[] =>
  sentences.map((text, index) => ({ id: `s${index + 1}`, article: 'essai', kind, text, prefix: '', suffix: '' }));

export const findAll = (sentences: readonly string[], { date = '2025-10-28', entities, kind }: FindOptions = {}) =>
  findMentions({ id: 'essai', date }, buildTestPassages(sentences, kind), entities === undefined ? GAZETTEER : compileGazetteer(entities));

/** One string a mention: `Lavrov = serguei-lavrov surname`; places and governments with their reading. */
export const findIn = (sentences: string | readonly string[], options: FindOptions = {}): string[] =>
  findAll(typeof sentences === 'string' ? [sentences] : sentences, options).mentions.map(
    ({ text, entity, form, reading }) => `${text} = ${entity}${form === 'name' ? '' : ` ${form}`}${reading === 'government' ? ' government' : ''}`);
