import type { Edtf } from '../model.ts';

/** A title with the date its reader sees beside it. */
export interface DatedTitle {
  readonly title: string;
  readonly edtf: Edtf | null;
  /** An editor wrote it: it stays. */
  readonly isFixed: boolean;
}

/** Tells apart titles that stand twice at one date: « Déclaration de Dmitri Peskov (2) ». Gives the titles, in order. */
export function distinguishTitles(titles: readonly DatedTitle[]): string[] {
  const counts = new Map<string, number>();
  const keyOf = ({ title, edtf }: DatedTitle): string => `${edtf ?? ''} ${title}`;
  for (const title of titles) if (title.isFixed) counts.set(keyOf(title), 1);
  return titles.map((dated) => {
    if (dated.isFixed) return dated.title;
    const count = (counts.get(keyOf(dated)) ?? 0) + 1;
    counts.set(keyOf(dated), count);
    return count === 1 ? dated.title : `${dated.title} (${count})`;
  });
}
