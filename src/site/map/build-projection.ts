import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import { VIEWS, type Box, type PanelName } from './panels.ts';

/**
 * Builds the projection of a map into its frame: Lambert's azimuthal equal-area, north at the top of its centre, so
 * that no country looks larger than it is beside another. Shapes are clipped a little outside the frame.
 */
export function buildProjection(panel: PanelName, frame: Box): GeoProjection {
  const { centre, shown } = VIEWS[panel];
  const [longitude, latitude] = centre;
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .precision(0.5)
    .fitExtent(
      [
        [frame.x + MARGIN, frame.y + MARGIN],
        [frame.x + frame.width - MARGIN, frame.y + frame.height - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: shown.map(([x, y]) => [x, y]) },
    )
    .clipExtent([
      [frame.x - BLEED, frame.y - BLEED],
      [frame.x + frame.width + BLEED, frame.y + frame.height + BLEED],
    ]);
}

const MARGIN = 8;
/** The outline that follows the clip must not show, nor its waterlines. */
const BLEED = 24;
