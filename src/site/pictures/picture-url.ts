/** Path of the picture of the pages that have none of their own, from the root of the site. */
export const DEFAULT_PICTURE_URL = '/partage.png';

/** Path of the picture of an article, from the root of the site. */
export const pictureUrl = (article: string): string => `/partage/${article}.png`;

/** Width and height in pixels: what the networks that show such pictures ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
