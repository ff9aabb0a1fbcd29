import type { Parent, PhrasingContent } from 'mdast';

/** Words of a block put in an HTML element of their own: a passage, a date, a caption. */
export interface Annotation extends Parent {
  type: 'annotation';
  data: { hName: 'span' | 'time' | 'figcaption'; hProperties: Record<string, string> };
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    annotation: Annotation;
  }
  interface RootContentMap {
    annotation: Annotation;
  }
}

/** Builds an annotation around nodes. */
export function buildAnnotation(hName: Annotation['data']['hName'], hProperties: Record<string, string>, children: PhrasingContent[]): Annotation {
  return { type: 'annotation', data: { hName, hProperties }, children };
}
