/** The words of the printed pages. */
export const PAPER = {
  sources: 'Sources',
} as const;

/** The number of an event, the same on every page: « nº 7 ». */
export const formatNumber = (number: number): string => `nº\u00A0${number}`;

/** Until when the dossier goes; `day` in French. */
export const formatClosing = (day: string): string => `Dossier arrêté au ${day}, date de son dernier article.`;
