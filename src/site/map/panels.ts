/** The two maps of the plate, and where each stands on the plate for wide pages and on the one for narrow pages. */

export const PANEL_NAMES = ['eurasia', 'korea'] as const;
export type PanelName = (typeof PANEL_NAMES)[number];

/** Longitude and latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A rectangle of a plate, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One sheet: a size, which is its `viewBox`, and the frame of each map on it. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<PanelName, Box>>;
  /** Radius of a numbered disc, and size of the letters. */
  readonly disc: number;
  readonly letters: number;
  /** Width of the lines, as a part of that on the large plate. */
  readonly lines: number;
}

export const PLATE_NAMES = ['large', 'etroite'] as const;
export type PlateName = (typeof PLATE_NAMES)[number];

/** A unit is a pixel of a page at its full width, and of a telephone 360 pixels wide. */
export const PLATES: Readonly<Record<PlateName, Plate>> = {
  large: {
    width: 1120,
    height: 456,
    frames: { eurasia: { x: 5, y: 5, width: 752, height: 446 }, korea: { x: 773, y: 5, width: 342, height: 446 } },
    disc: 11.5,
    letters: 16,
    lines: 1,
  },
  etroite: {
    width: 360,
    height: 640,
    frames: { eurasia: { x: 5, y: 5, width: 350, height: 240 }, korea: { x: 5, y: 257, width: 350, height: 378 } },
    disc: 10.5,
    letters: 14.5,
    lines: 0.8,
  },
};

/**
 * What each map must show, whole: its projection is centred on the first position, and as large as lets the others in.
 * From Ukraine to Japan; and from Seoul to the mouth of the Tumen, where Russia touches North Korea.
 */
export const VIEWS: Readonly<Record<PanelName, { readonly centre: Position; readonly shown: readonly Position[] }>> = {
  eurasia: { centre: [86, 48], shown: [[18, 49], [33, 44], [37, 61], [131, 31], [144, 42], [141, 34]] },
  korea: { centre: [127.7, 39.9], shown: [[124, 37], [131.3, 37], [124, 43.1], [131.3, 43.1]] },
};

/** The frame of the small map of one place, which is its `viewBox`. */
export const LOCATOR: Box = { x: 0, y: 0, width: 288, height: 180 };
