/**
 * Texts with their mentions marked by hand: `[words](id flags)`. Flags: `s` surname, `r` role, `g` government; without
 * them a full name, read as the kind of its entity. `[les deux ministres](a r + b r)` is one mention per person.
 */
import type { Entity, Mention, Passage } from '../../../src/dossier/model.ts';
import { buildPassages } from '../../../src/dossier/text/build-passages.ts';

/** A mention as a person marked it. */
export type ExpectedMention = Pick<Mention, 'passage' | 'start' | 'end' | 'text' | 'entity' | 'form' | 'reading'>;

/** A marked article, ready for `findMentions`. */
export interface MarkedArticle {
  readonly id: string;
  readonly date: string;
  readonly passages: readonly Passage[];
  readonly expected: readonly ExpectedMention[];
}

/** Reads a marked article: first line its date and title, then one block a line. */
export function readMarkedArticle(id: string, source: string, entities: readonly Entity[]): MarkedArticle {
  const [head = '', ...lines] = source.split('\n').filter((line) => line.trim() !== '');
  const [date = '', title = ''] = head.split(' | ');
  const blocks = [title, ...lines].map(readMarks);
  const passages = buildPassages({
    id, title: blocks[0]?.text ?? '', standfirst: null,
    blocks: blocks.slice(1).map(({ text }) => ({ kind: 'paragraph', text, line: 1 })),
  });
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const expected = blocks.flatMap((block, index) => {
    const name = index === 0 ? 'titre' : `p${index}`;
    const sentences = locateSentences(block.text, passages.filter((passage) => passage.id.startsWith(`${name}-`)));
    return block.marks.flatMap(({ start, end, label }): ExpectedMention[] => {
      const sentence = sentences.findLast((one) => one.start <= start);
      if (sentence === undefined || end > sentence.start + sentence.passage.text.length) throw new Error(`${id}: mark outside a sentence: ${label}`);
      return label.split(' + ').map((part) => {
        const [entity = '', flags = ''] = part.split(' ');
        const kind = kinds.get(entity);
        if (kind === undefined) throw new Error(`${id}: unknown entity ${entity}`);
        return {
          passage: sentence.passage.id, start: start - sentence.start, end: end - sentence.start, text: block.text.slice(start, end), entity,
          form: flags.includes('s') ? 'surname' : flags.includes('r') ? 'role' : 'name', reading: flags.includes('g') ? 'government' : kind,
        };
      });
    });
  });
  return { id, date, passages, expected };
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function readMarks(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(/\[([^\]]+)\]\(([^)]+)\)/gu)) {
    text += source.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + (match[1]?.length ?? 0), label: match[2] ?? '' });
    text += match[1];
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), marks };
}

function locateSentences(text: string, passages: readonly Passage[]): { start: number; passage: Passage }[] {
  let from = 0;
  return passages.map((passage) => {
    const start = text.indexOf(passage.text, from);
    from = start + passage.text.length;
    return { start, passage };
  });
}
