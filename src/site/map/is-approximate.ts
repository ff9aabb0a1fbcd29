import type { Place } from '../../dossier/model.ts';

/**
 * Tells whether the position of a place is that of an extent, or rounded: a country, a region, a border, or a site
 * whose coordinates are written to the hundredth of a degree at most, which is a kilometre.
 */
export function isApproximate({ placeKind, coordinates }: Pick<Place, 'placeKind' | 'coordinates'>): boolean {
  if (placeKind !== 'city' && placeKind !== 'site') return true;
  return coordinates === null || coordinates.every((degrees) => isWhole(degrees * 100));
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
