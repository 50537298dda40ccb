import { boxAround, isInside, meet, wider, type Box } from './box.ts';
import { placesOf, type Labelled, type Place } from './label-places.ts';

/** Which of a mark's choices stands where. */
export interface Label extends Place {
  readonly choice: number;
}

/** Between words and the words of others, beside them and over them. */
const APART = { x: 5, y: 1 } as const;
/** Between words and other marks: nobody shall take them for the words of these. The smallest choice may come nearer. */
const FROM_MARKS = { x: 5, y: 8 } as const;
const FROM_MARKS_LEAST = { x: 1, y: 1 } as const;
/** The rooms that labels free for each other are few after the first rounds. */
const ROUNDS = 4;

type Labels = readonly (Label | undefined)[];

/**
 * Where words stand by their marks within `area`, so that none covers another, a mark or what is taken. The marks choose in
 * their order. Where that leaves one without words, all first get the last of their choices, the smallest, and then as good a
 * one as the room allows. A mark whose smallest choice finds no place has none. The same marks in the same order give the
 * same places.
 */
export function placeLabels(marks: readonly Labelled[], area: Box, taken: readonly Box[]): Labels {
  const around = { marks, area, taken, reach: marks.map(({ x, y, radius }) => boxAround(x, y, radius)) };
  const none: Labels = marks.map(() => undefined);
  let labels = improved(none, around, () => 0);
  if (labels.includes(undefined)) labels = improved(none, around, ({ choices }) => choices.length - 1);
  for (let round = 0; round < ROUNDS; round++) labels = improved(labels, around, () => 0);
  return labels;
}

interface Around {
  readonly marks: readonly Labelled[];
  readonly area: Box;
  readonly taken: readonly Box[];
  readonly reach: readonly Box[];
}

/** Each mark in turn with the best choice, from the given one on, that is better than what it has and finds a place. */
function improved(before: Labels, around: Around, from: (mark: Labelled) => number): Labels {
  const { marks } = around;
  const labels = [...before];
  marks.forEach((mark, self) => {
    const end = labels[self]?.choice ?? mark.choices.length;
    for (let choice = from(mark); choice < end; choice++) {
      const apart = choice < mark.choices.length - 1 ? FROM_MARKS : FROM_MARKS_LEAST;
      const place = placesOf(mark, choice, marks).find((each) => isFree(each, self, apart, labels, around));
      if (!place) continue;
      labels[self] = { choice, ...place };
      break;
    }
  });
  return labels;
}

function isFree(place: Place, self: number, apart: { x: number; y: number }, labels: Labels, around: Around): boolean {
  const { area, taken, reach } = around;
  const isOther = (_: unknown, i: number) => i !== self;
  const own = reach[self];
  // Whose marks lie over each other cannot be told apart by keeping away.
  const marks = reach.map((mark) => (own && meet(mark, own) ? mark : wider(mark, apart.x, apart.y)));
  const words = labels.filter(isOther).flatMap((label) => (label ? partsOf(label) : []));
  const inTheWay = [...taken, ...marks, ...words.map((other) => wider(other, APART.x, APART.y))];
  return isInside(place.box, area) && partsOf(place).every((part) => !inTheWay.some((other) => meet(part, other)));
}

function partsOf({ box, leader }: Place): Box[] {
  return leader ? [box, leader] : [box];
}
