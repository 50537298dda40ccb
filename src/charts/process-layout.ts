import { wrapLines } from './wrap-lines.ts';

/** A stage of a process, as it is drawn; all words from the caller. */
export interface ProcessStage {
  readonly name: string;
  /** What the customer does meanwhile. */
  readonly customerStep?: string;
  /** Nothing goes on before a gate is passed. */
  readonly hasGate?: boolean;
  /** Where it goes on in another process, in words. */
  readonly onward?: string;
}

export type Point = readonly [x: number, y: number];

/** A stage with the places of all that is drawn of it. */
export interface PlacedStage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Stages of a row share one line of the customer's way. */
  readonly row: number;
  readonly number: { readonly text: string; readonly at: Point };
  /** From the left and the top of its box. */
  readonly name: { readonly lines: readonly string[]; readonly indent: number; readonly top: number };
  readonly step?: {
    readonly lines: readonly string[];
    readonly words: { readonly x: number; readonly top: number; readonly align: CanvasTextAlign };
    readonly dot: Point;
  };
  readonly onward?: { readonly lines: readonly string[]; readonly left: number; readonly top: number };
  /** The way to the next stage. */
  readonly arrow?: readonly Point[];
  readonly gate?: Point;
}

export interface Layout {
  readonly placed: readonly PlacedStage[];
  readonly height: number;
}

export const LINE = 16;
const TEXT = 12;
const NAME = 13;
/** Latin letters of the page may be wider than the table of widths says, bold ones more so. */
const WIDER = 1.1;
const BOLD = 1.2;
const LATIN = /[a-z]/i;
/** Between stages, where arrows and gates are. */
const GAP = 26;
const PADDING = 8;
const INDENT = 9;
const NUMBER = 14;
/** Around the dots of the customer's way. */
const WAY = 22;
/** Between rows. */
const APART = 20;
const MOST_STEP_LINES = 3;
const MOST_NAME_LINES = 2;

interface Worded {
  readonly name: readonly string[];
  readonly step: readonly string[];
  readonly onward: readonly string[];
}

function worded({ name, customerStep = '', onward = '' }: ProcessStage, box: number, step: number): Worded {
  const lines = (text: string, width: number, size: number, wider: number) =>
    wrapLines(text, LATIN.test(text) ? width / wider : width, size);
  return {
    name: lines(name, box - 2 * INDENT, NAME, BOLD),
    step: lines(customerStep, step, TEXT, WIDER),
    onward: lines(onward, step, TEXT, WIDER),
  };
}

/** As many stages in a row as leave their words room, in rows as even as they can be. */
function columnsFor(stages: readonly ProcessStage[], width: number): number {
  for (let rows = 1; rows < stages.length; rows++) {
    const columns = Math.ceil(stages.length / rows);
    const box = width / columns - GAP;
    const words = stages.map((stage) => worded(stage, box, box + GAP / 2));
    const fits = ({ name, step }: Worded) => name.length <= MOST_NAME_LINES && step.length <= MOST_STEP_LINES;
    if (words.every(fits) && words.every(({ name }) => !name.join('').includes('…'))) return columns;
  }
  return Math.min(stages.length, 2);
}

/** Rows from left to right, what the customer does over each stage. */
export function inRows(stages: readonly ProcessStage[], width: number, from: number): Layout {
  const columns = Math.max(1, columnsFor(stages, width));
  const pitch = width / columns;
  const box = pitch - GAP;
  const words = stages.map((stage) => worded(stage, box, box + GAP / 2));
  const placed: PlacedStage[] = [];
  let y = from;
  for (let start = 0, row = 0; start < stages.length; start += columns, row++) {
    const inRow = words.slice(start, start + columns);
    const most = (key: keyof Worded) => Math.max(0, ...inRow.map((each) => each[key].length));
    const steps = most('step') * LINE;
    const way = steps > 0 ? steps + WAY : 0;
    const height = PADDING + NUMBER + most('name') * LINE + PADDING;
    const middle = y + way + height / 2;
    inRow.forEach(({ name, step, onward }, column) => {
      const i = start + column;
      const left = column * pitch;
      const right = left + box;
      const isLast = i === stages.length - 1;
      const turns = column === columns - 1;
      placed.push({
        left,
        top: y + way,
        width: box,
        height,
        row,
        number: { text: String(i + 1), at: [left + INDENT, y + way + PADDING + NUMBER / 2 - 1] },
        name: { lines: name, indent: INDENT, top: PADDING + NUMBER },
        ...(step.length > 0 && {
          step: {
            lines: step,
            words: { x: left, top: y + steps - step.length * LINE, align: 'left' },
            dot: [left + INDENT / 2, y + steps + WAY / 2 - 1],
          },
        }),
        ...(onward.length > 0 && { onward: { lines: onward, left, top: y + way + height + 4 } }),
        ...(!isLast && {
          arrow: [
            [right, middle],
            [turns ? right + GAP - 2 : right + GAP, middle],
          ] as const,
        }),
        ...(stages[i]?.hasGate === true && { gate: [right + GAP / 2 - 2, middle] as const }),
      });
    });
    y += way + height + (most('onward') > 0 ? most('onward') * LINE + 4 : 0) + APART;
  }
  return { placed, height: Math.max(0, y - APART) };
}

/** Width of the column of what the customer does. */
const STEPS = 108;

/** One below the other, what the customer does at the left. */
export function inColumn(stages: readonly ProcessStage[], width: number, from: number): Layout {
  const left = stages.some(({ customerStep }) => customerStep) ? STEPS + WAY : 0;
  const box = width - left;
  const placed: PlacedStage[] = [];
  let y = from;
  stages.forEach((stage, i) => {
    const { name, step } = worded(stage, box - NUMBER, STEPS);
    const { onward } = worded(stage, box, box - INDENT);
    const tall = PADDING + name.length * LINE + PADDING;
    const height = Math.max(tall, step.length * LINE);
    const under = onward.length > 0 ? onward.length * LINE + 4 : 0;
    const end = y + height + under;
    const middle = left + INDENT + NUMBER;
    placed.push({
      left,
      top: y,
      width: box,
      height,
      row: 0,
      number: { text: String(i + 1), at: [left + INDENT, y + height / 2] },
      name: { lines: name, indent: INDENT + NUMBER, top: (height - name.length * LINE) / 2 },
      ...(step.length > 0 && {
        step: {
          lines: step,
          words: { x: STEPS, top: y + (height - step.length * LINE) / 2, align: 'right' },
          dot: [STEPS + WAY / 2, y + height / 2],
        },
      }),
      ...(onward.length > 0 && { onward: { lines: onward, left: left + INDENT, top: y + height + 4 } }),
      ...(i < stages.length - 1 && {
        arrow: [
          [middle, end],
          [middle, end + GAP],
        ] as const,
      }),
      ...(stage.hasGate === true && { gate: [middle, end + GAP / 2 - 2] as const }),
    });
    y = end + (i < stages.length - 1 || stage.hasGate ? GAP : 0);
  });
  return { placed, height: y };
}
