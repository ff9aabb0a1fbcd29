import type { Span } from '../../dossier/model.ts';

/** A piece of a quoted sentence; `marked` when it is what the proof rests on. */
export interface QuotePiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a sentence at the spans to mark. `spans` are sorted and do not overlap; pieces put end to end give the sentence back. */
export function cutQuote(sentence: string, spans: readonly Span[]): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    pieces.push({ text: sentence.slice(from, start), marked: false }, { text: sentence.slice(start, end), marked: true });
    from = end;
  }
  pieces.push({ text: sentence.slice(from), marked: false });
  return pieces.filter(({ text }) => text !== '');
}
