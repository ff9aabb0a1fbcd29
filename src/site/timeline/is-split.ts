import type { Dossier } from '../../dossier/model.ts';

/** More events than this do not hold on one page. */
const MOST_ON_ONE_PAGE = 150;

/** Whether the timeline is split, a page for each year; the proof of an entry then stands on the page of its event. */
export const isSplit = ({ events }: Pick<Dossier, 'events'>): boolean => events.length > MOST_ON_ONE_PAGE;
