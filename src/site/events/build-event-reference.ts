import { formatWhen } from '../timeline/format-when.ts';
import type { DossierEvent } from '../../dossier/model.ts';

/** An event as another page names it. */
export interface EventReference {
  readonly id: string;
  readonly title: string;
  /** Path, without the base path. */
  readonly url: string;
  /** Its whole date, in French. */
  readonly when: string;
}

/** Names an event from another page. */
export function buildEventReference({ id, title, url, edtf }: Pick<DossierEvent, 'id' | 'title' | 'url' | 'edtf'>): EventReference {
  return { id, title, url, when: formatWhen(edtf, null).when };
}
