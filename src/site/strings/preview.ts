import { formatCount } from '../../dossier/french/format-count.ts';

/** The words of the preview cards. */
export const PREVIEW = {
  inOffice: (title: string, day: string): string => `${title}, en fonction le ${day}`,
  page: (events: number): string => (events === 0 ? 'Voir sa page' : `Voir sa page · ${formatCount(events, 'événement')}`),
} as const;
