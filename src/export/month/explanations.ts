import type { Explanation } from '../../model/explanation.ts';
import type { Context } from '../../report/context.ts';
import { linesOf } from '../../report/input-places.ts';
import { cardsIn, seriesIn, type Scope } from './scope.ts';
import { countCell, figureCell, POINTS, type Cell, type Table } from './table.ts';

/** How each figure of a month came about, as its `Explanation` tells it: values with their points, then scores with their sections. */
export function explanationsTable(scope: Scope, context: Context): Table {
  const { say } = context;
  return {
    name: say({ zh: '怎样算出', en: 'How computed' }),
    title: say({
      zh: '每个数怎样算出来：公式、数字、出处',
      en: 'How each figure came about: formula, numbers, sources',
    }),
    columns: COLUMNS.map(([zh, en, width, wraps]) => ({ header: say({ zh, en }), width, ...(wraps && { wraps }) })),
    rows: [
      ...seriesIn(scope, context).map(({ unit, indicator }) => valueRow(unit, indicator, scope, context)),
      ...cardsIn(scope, context).flatMap(({ scorecard, unit }) => cardRows(scorecard, unit, scope, context)),
    ],
    frozen: 2,
  };
}

const COLUMNS: readonly (readonly [zh: string, en: string, width: number, wraps?: true])[] = [
  ['什么数', 'Figure', 28],
  ['单位或部门', 'Unit or department', 22],
  ['结果', 'Result', 11],
  ['公式', 'In words', 40, true],
  ['代入数字', 'In numbers', 44, true],
  ['口径', 'Definition', 10],
  ['目标自', 'Target since', 11],
  ['出处（文件与行）', 'Sources (file and lines)', 44, true],
  ['得分', 'Points', 9],
  ['怎样得分', 'How points are given', 36, true],
  ['得分的算式', 'Points in numbers', 36, true],
  ['说明', 'Notes', 30, true],
  ['编号', 'Id', 28],
  ['对象编号', 'Subject id', 20],
];

function valueRow(unit: string, indicator: string, { month }: Scope, context: Context): Cell[] {
  const points = context.scores.explainPoints(unit, indicator, month, context.workspace);
  const value = valuePart(points) ?? context.scores.explain(unit, indicator, month, context.workspace);
  const places = context.workspace.records.indicator.get(indicator)?.value.precision ?? POINTS;
  return [
    context.names.of('indicator', indicator),
    context.names.unit(unit, month),
    figureCell(value.result, places),
    ...toldOf(value, context),
    definitionText(value),
    value.target?.from ?? null,
    sourcesOf(value, context),
    figureCell(points.result, POINTS),
    context.say(points.words),
    points.numbers ?? '',
    notesOf([points, value], context),
    indicator,
    unit,
  ];
}

/** A scorecard and its sections; what they rest on stands in the rows of values. */
function cardRows(card: string, subject: string, { month }: Scope, context: Context): Cell[][] {
  const { names, scores, workspace } = context;
  const explanation = scores.explainScorecard(card, subject, month, workspace);
  if (!explanation) return [];
  const { sections = [] } = workspace.records.scorecard.get(card)?.value ?? {};
  const row = (part: Explanation, name: string, id: string): Cell[] => [
    name,
    names.subject(card, subject, month),
    figureCell(part.result, POINTS),
    ...toldOf(part, context),
    ...['', null, sourcesOf(part, context), null, '', ''],
    notesOf([part], context),
    id,
    subject,
  ];
  const parts = explanation.parts.flatMap((part) => {
    if (part.of.figure !== 'section') return [];
    const { section } = part.of;
    const name = sections.find(({ id }) => id === section)?.name ?? section;
    return [row(part, `${names.of('scorecard', card)} · ${name}`, `${card}/${section}`)];
  });
  return [row(explanation, names.of('scorecard', card), card), ...parts];
}

const toldOf = ({ words, numbers }: Explanation, { say }: Context): Cell[] => [say(words), numbers ?? ''];

function valuePart(points: Explanation): Explanation | undefined {
  return points.of.figure === 'value' ? points : points.parts.find(({ of }) => of.figure === 'value');
}

function definitionText({ definition }: Explanation): Cell {
  return definition ? countCell(definition.number) : null;
}

/** `data/2026-10/measurements.csv 第 13–24 行`, a line for each file; where a figure was given, the line that gives it. */
function sourcesOf({ inputs, place }: Explanation, context: Context): string {
  const rows = [...inputs, ...(place ? [{ unit: '', month: '', ...place }] : [])];
  return linesOf(rows, context)
    .map(({ file, text }) => `${file} ${text}`)
    .join('\n');
}

function notesOf(parts: readonly Explanation[], { say }: Context): string {
  const notes = new Set(parts.flatMap((part) => part.notes.map(say)));
  return [...notes].join('\n');
}
