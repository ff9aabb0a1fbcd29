import type { Box } from './panels.ts';

/** A point of a plate. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place to write on a map, at its anchor. */
export interface Mark extends Point {
  readonly id: string;
  /** `null` for a landmark, which is written without a number. */
  readonly number: number | null;
  /** `point`: a dot, its number beside it; `spot`: the number stands on the spot; `area`: number and name stand in it, centred. */
  readonly shape: 'point' | 'spot' | 'area';
  /** Width and height of its name as written, in units of the plate. */
  readonly name: { readonly width: number; readonly height: number };
}

/** Where a mark is written. */
export interface MarkPlace {
  /** Centre of its numbered disc; `null` for a landmark. */
  readonly disc: Point | null;
  /** Left end of its name, at mid-height; `null` where the name finds no room. */
  readonly label: Point | null;
}

/**
 * Places numbers and names so that none covers another, a dot or the frame: the nearest free place is taken, east
 * first, as on an engraved map. A name that finds no room is left out; a number never is: failing all, it stands where
 * it covers least. The order of the marks is the order of their rights; `kept` is left free.
 */
export function placeMarks<Kind extends Mark>(marks: readonly Kind[], frame: Box, radius: number, kept: readonly Box[] = []): (Kind & MarkPlace)[] {
  const taken: Box[] = marks.filter(({ shape }) => shape === 'point').map((mark) => square(mark, DOT));
  return marks.map((mark) => {
    const place = findPlace(mark, findGround(mark, taken, kept, frame, radius), radius);
    taken.push(...Object.values(listBoxes(mark, place, radius)).flat());
    return { ...mark, ...place };
  });
}

const DOT = 4;
/** A name that starts farther to the left reaches no other. */
const WIDEST = 400;
const GAP = 4;
const RINGS = 14;
const STEP = 5;
/** Farther than this many rings, a number goes without its name. */
const NAMED_RINGS = 7;

function findPlace(mark: Mark, ground: Ground, radius: number): MarkPlace {
  const list = mark.shape === 'point' ? listBeside : listWithin;
  const bare = list(mark, radius, false, RINGS);
  const free = [...list(mark, radius, true, NAMED_RINGS), ...bare].find((place) => isFree(listBoxes(mark, place, radius), ground));
  if (free !== undefined) return free;
  if (mark.number === null) return { disc: null, label: null };
  const [least] = bare
    .map((place) => ({ place, cover: measureCover(listBoxes(mark, place, radius).disc, ground) }))
    .toSorted((one, other) => one.cover - other.cover);
  return least?.place ?? { disc: mark, label: null };
}

/** Places around a dot, ring after ring, each with the name on its outer side. */
function listBeside(mark: Mark, radius: number, named: boolean, rings: number): MarkPlace[] {
  if (mark.number === null) return named ? listNamesBeside(mark) : [];
  return listRings(mark, radius + DOT + 1, rings).flatMap((disc) => {
    if (!named) return [{ disc, label: null }];
    const sides = nameBeside(disc, mark, radius);
    return disc.x < mark.x - 1 ? sides.toReversed() : sides;
  });
}

/** The name right of the disc, then left. */
const nameBeside = (disc: Point, { name }: Mark, radius: number): MarkPlace[] => [
  { disc, label: { x: disc.x + radius + GAP, y: disc.y } },
  { disc, label: { x: disc.x - radius - GAP - name.width, y: disc.y } },
];

/** A landmark has its name alone: right, left, over or under its dot. */
const listNamesBeside = ({ x, y, name: { width, height } }: Mark): MarkPlace[] =>
  [
    { x: x + DOT + GAP, y },
    { x: x - DOT - GAP - width, y },
    { x: x - width / 2, y: y - DOT - height / 2 },
    { x: x - width / 2, y: y + DOT + height / 2 },
  ].map((label) => ({ disc: null, label }));

/** Places in an area: the number and the name together, around the anchor. */
function listWithin(mark: Mark, radius: number, named: boolean, rings: number): MarkPlace[] {
  const centres = [{ x: mark.x, y: mark.y }, ...listRings(mark, STEP, rings)];
  if (mark.number === null) return named ? centres.map(({ x, y }) => ({ disc: null, label: { x: x - mark.name.width / 2, y } })) : [];
  if (!named) return centres.map((disc) => ({ disc, label: null }));
  if (mark.shape === 'spot') return centres.flatMap((disc) => nameBeside(disc, mark, radius));
  const width = 2 * radius + GAP + mark.name.width;
  return centres.map(({ x, y }) => ({ disc: { x: x - width / 2 + radius, y }, label: { x: x - width / 2 + 2 * radius + GAP, y } }));
}

/** East, west, then turning away from them. */
const ANGLES = [0, 180, 30, -30, 150, -150, 60, -60, 90, -90, 120, -120];

const listRings = ({ x, y }: Point, first: number, rings: number): Point[] =>
  Array.from({ length: rings }, (_, ring) => first + ring * STEP).flatMap((distance) =>
    ANGLES.map((angle) => ({ x: x + distance * Math.cos((angle * Math.PI) / 180), y: y + distance * Math.sin((angle * Math.PI) / 180) })),
  );

/** The boxes a place takes. */
interface Boxes {
  readonly disc: readonly Box[];
  readonly name: readonly Box[];
  /** The line from the dot to the edge of the disc, as small boxes; none when they touch. */
  readonly leader: readonly Box[];
}

function listBoxes(mark: Mark, { disc, label }: MarkPlace, radius: number): Boxes {
  const { width, height } = mark.name;
  return {
    disc: disc === null ? [] : [square(disc, radius + 1)],
    name: label === null ? [] : [{ x: label.x, y: label.y - height / 2, width, height }],
    leader: disc === null || mark.shape === 'area' ? [] : listLeader(mark, disc, radius),
  };
}

function listLeader(mark: Mark, disc: Point, radius: number): Box[] {
  const length = Math.hypot(disc.x - mark.x, disc.y - mark.y);
  const steps = Math.max(0, Math.floor((length - radius - 2 * DOT) / 3));
  return Array.from({ length: steps }, (_, step) => {
    const along = (DOT + 2 + step * 3) / length;
    return square({ x: mark.x + along * (disc.x - mark.x), y: mark.y + along * (disc.y - mark.y) }, 1);
  });
}

/** What the parts of a mark must not cover. */
interface Ground extends Readonly<Record<keyof Boxes, readonly Box[]>> {
  readonly frame: Box;
}

/** What is taken near a mark. Its disc and its line may touch its own dot, its name never; a line may cross what is kept free. */
function findGround(mark: Mark, taken: readonly Box[], kept: readonly Box[], { x, y, width, height }: Box, radius: number): Ground {
  const reach = STEP * RINGS + 3 * radius + mark.name.width;
  const near = taken.filter((box) => Math.abs(box.x - mark.x) < reach + WIDEST && Math.abs(box.y - mark.y) < reach);
  const own = square(mark, DOT);
  const others = mark.shape === 'point' ? near.filter((box) => !isSameBox(box, own)) : near;
  const frame = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  return { disc: [...others, ...kept], name: [...near, ...kept], leader: others, frame };
}

const isFree = (boxes: Boxes, ground: Ground): boolean =>
  PARTS.every((part) => boxes[part].every((box) => isInside(box, ground.frame) && !ground[part].some((other) => overlap(box, other) > 0)));

const PARTS = ['disc', 'name', 'leader'] as const;

/** The surface that discs would cover of what is taken; those outside the frame cover most. */
const measureCover = (discs: readonly Box[], ground: Ground): number =>
  discs.reduce((sum, box) => ground.disc.reduce((covered, other) => covered + overlap(box, other), sum + (isInside(box, ground.frame) ? 0 : Infinity)), 0);

const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;

const EDGE = 3;

const square = ({ x, y }: Point, half: number): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });

const isSameBox = (one: Box, other: Box): boolean => one.x === other.x && one.y === other.y && one.width === other.width;

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}
