import type { LetteredMark } from './build-marks.ts';
import type { MarkPlace, Point } from './place-marks.ts';

/** Draws a placed mark: its dot, the line to its disc, its number and its name. `radius`: of the disc. */
export function drawMark(mark: LetteredMark & MarkPlace, radius: number): string {
  return drawDot(mark, radius) + drawLeader(mark, radius) + drawDisc(mark, radius) + drawName(mark);
}

/** Full for a known point, a dashed ring for a rounded one, hollow for a landmark. */
function drawDot({ shape, number, approximate, disc, x, y }: LetteredMark & MarkPlace, radius: number): string {
  if (shape === 'area' || (shape === 'spot' && (disc === null || Math.hypot(disc.x - x, disc.y - y) < radius))) return '';
  if (approximate) return `<circle class="near" ${centre({ x, y })} r="6"/>`;
  return number === null ? `<circle class="hollow" ${centre({ x, y })} r="2.5"/>` : `<circle class="dot" ${centre({ x, y })} r="2.5"/>`;
}

function drawLeader({ shape, approximate, disc, x, y }: LetteredMark & MarkPlace, radius: number): string {
  if (shape === 'area' || disc === null) return '';
  const length = Math.hypot(disc.x - x, disc.y - y);
  const [fromDot, toDisc] = [(approximate ? 6 : 4) / length, (length - radius) / length];
  if (toDisc <= fromDot) return '';
  const along = (part: number): string => `${round(x + part * (disc.x - x))} ${round(y + part * (disc.y - y))}`;
  return `<path class="lead" d="M${along(fromDot)}L${along(toDisc)}"/>`;
}

function drawDisc({ disc, number, approximate, size }: LetteredMark & MarkPlace, radius: number): string {
  if (disc === null) return '';
  const wide = approximate ? ' wide' : '';
  return `<circle class="disc${wide}" ${centre(disc)} r="${radius}"/><text class="n" x="${round(disc.x)}" y="${round(disc.y + 0.33 * size)}" font-size="${round(size)}">${number ?? ''}</text>`;
}

function drawName({ label, text, size, spacing }: LetteredMark & MarkPlace): string {
  if (label === null) return '';
  const spaced = spacing === 0 ? '' : ` letter-spacing="${round(spacing)}"`;
  return `<text x="${round(label.x)}" y="${round(label.y + 0.3 * size)}" font-size="${round(size)}"${spaced}>${escapeXml(text)}</text>`;
}

const centre = ({ x, y }: Point): string => `cx="${round(x)}" cy="${round(y)}"`;

const round = (units: number): number => Math.round(10 * units) / 10;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
