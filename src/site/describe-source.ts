import { capitalise } from '../dossier/french/capitalise.ts';
import type { SourceDocument } from '../dossier/model.ts';

/** Tells a reader what an article was written from: « Document 000, signé Thom Biakpa. Photographie : AFP. » */
export function describeSource({ label, title, author, outlet, credit }: SourceDocument): string {
  const heading = title === null ? capitalise(label) : `${capitalise(label)} : « ${title} »`;
  const origin = author === null && outlet === null ? ['sans signature ni support'] : [outlet, author === null ? null : `signé ${author}`].filter((words) => words !== null);
  const picture = credit === null ? '' : ` Photographie : ${credit}.`;
  return `${[heading, ...origin].join(', ')}.${picture}`;
}
