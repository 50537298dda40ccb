import { readXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { scoresCsv, valuesCsv } from '../../src/export/month/csv.ts';
import { monthBook } from '../../src/export/month/index.ts';
import { HEADER_ROW, monthWorkbook } from '../../src/export/month/workbook.ts';
import { readCsv } from '../../src/import/csv.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import type { ScorecardResult, Value } from '../../src/model/results.ts';
import type { Context } from '../../src/report/context.ts';
import { scoreJson } from '../../src/score/json.ts';
import type { ListedValue } from '../../src/score/listing.ts';
import { handbookOf } from '../helpers/handbook.ts';

const MONTH = '2026-10';
/** Words of the workbook for what JSON has as codes. */
const STATUS: Readonly<Record<Value['status'], string>> = {
  achieved: '● 达标',
  'at-risk': '▲ 临界',
  missed: '■ 未达标',
  'no-data': '○ 无数据',
};

interface Printed {
  readonly values: readonly ListedValue[];
  readonly scorecards: readonly ScorecardResult[];
  readonly explanations: readonly Explanation[];
}

let context: Context;
let english: Context;
/** What `npm run score -- --month 2026-10 --explain --format json` prints. */
let printed: Printed;
let sheets: ReadonlyMap<string, Sheet>;

/** The rows of a sheet by header. */
function rowsOf(name: string): Record<string, unknown>[] {
  const [header = [], ...rows] = sheets.get(name)?.rows.slice(HEADER_ROW) ?? [];
  return rows.map((row) => Object.fromEntries(header.map((title, i) => [String(title), row[i] ?? null])));
}

const textOf = (cell: unknown) => cell ?? '';

beforeAll(async () => {
  const { contexts } = handbookOf();
  [context, english] = [contexts['zh-CN'], contexts.en];
  const options = { more: ['explanations'], texts: context.workspace } as const;
  printed = JSON.parse([...scoreJson(context.written, context.scores, { months: [MONTH] }, options)].join(''));
  const book = await readXlsx(await monthWorkbook(monthBook({ month: MONTH }, context), MONTH));
  sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
});

describe("a month's workbook has the figures of JSON", () => {
  test('each value with its target, status, changes, points and what it was computed from', () => {
    const rows = rowsOf('数值');
    expect(rows.length).toBe(printed.values.length);
    expect(rows.length).toBeGreaterThan(1000);
    const shown = (row: Record<string, unknown>) =>
      ['单位编号', '指标编号', '数值', '目标', '底线', '挑战', '目标自', '状态'].map((key) => row[key]);
    const counted = (row: Record<string, unknown>) => ['环比', '同比', '得分', '分子', '分母'].map((key) => row[key]);
    for (const [i, value] of printed.values.entries()) {
      const row = rows[i] ?? {};
      const range = (bound: ListedValue['target']) => (bound === null || typeof bound === 'number' ? bound : '');
      const { unit, indicator, published, target, floor, stretch, targetFrom, status } = value;
      const word = published !== null && target === null ? '○ 无目标' : STATUS[status];
      const expected = [unit, indicator, published, range(target), range(floor), range(stretch), targetFrom, word];
      expect(shown(row).map((cell) => (String(cell).includes('–') ? '' : cell))).toEqual(expected);
      expect(counted(row)).toEqual([value.mom, value.yoy, value.score, value.numerator, value.denominator]);
    }
  });

  test('each score with its grade, rank and changes', () => {
    const rows = rowsOf('记分卡').map((row) =>
      ['记分卡编号', '对象编号', '得分', '等级', '名次', '参评数', '名次变化', '环比', '同比'].map((key) => row[key]),
    );
    expect(rows).toEqual(
      printed.scorecards
        .map((card) => [
          ...[card.scorecard, card.unit, card.published, card.grade ?? null, card.rank, card.of],
          ...[card.moved, card.mom, card.yoy],
        ])
        .map((row) => row.map((cell, i) => (i === 3 ? textOf(cell) : cell))),
    );
  });

  test('each item of each scorecard with its points, weight and what it cost', () => {
    const rows = rowsOf('记分卡明细').filter((row) => row['权重'] !== null);
    expect(
      rows.map((row) =>
        ['记分卡编号', '对象编号', '计分项编号', '得分', '权重', '计入权重', '失分'].map((key) => row[key]),
      ),
    ).toEqual(
      printed.scorecards.flatMap(({ scorecard, unit, items }) =>
        items.map(({ indicator, task, score, weight, counted, lost }) => [
          ...[scorecard, unit, indicator ?? task, score, weight, counted, lost],
        ]),
      ),
    );
  });

  test('how each value and its points came about, as its explanation says it', () => {
    const rows = rowsOf('怎样算出');
    const ofValues = printed.explanations.filter(({ of }) => of.figure === 'score');
    expect(ofValues.length).toBeGreaterThan(1000);
    for (const [i, points] of ofValues.entries()) {
      const value = points.parts.find(({ of }) => of.figure === 'value');
      const row = rows[i] ?? {};
      expect(points.of).toMatchObject({ indicator: row['编号'], unit: row['对象编号'] });
      expect(['结果', '公式', '得分', '怎样得分'].map((key) => row[key])).toEqual([
        ...[value?.result, value?.words.zh, points.result, points.words.zh],
      ]);
      expect(textOf(row['代入数字'])).toBe(value?.numbers ?? '');
      expect(textOf(row['得分的算式'])).toBe(points.numbers ?? '');
      expect(linesIn(String(textOf(row['出处（文件与行）'])))).toEqual(placesOf(value));
    }
  });

  test('how each score and its sections came about', () => {
    const rows = rowsOf('怎样算出').filter((row) => row['得分'] === null && row['怎样得分'] === '');
    const cards = printed.explanations.filter(({ of }) => of.figure === 'scorecard');
    const parts = cards.flatMap((card) => [card, ...card.parts.filter(({ of }) => of.figure === 'section')]);
    const told = parts.map(({ result, words, numbers }) => [result, words.zh, numbers ?? '']);
    expect(rows.slice(-told.length).map((row) => [row['结果'], row['公式'], row['代入数字']])).toEqual(told);
  });
});

/** `data/x.csv 第 3、7–9 行` as `data/x.csv:3`, `data/x.csv:7` … */
function linesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => {
      const [, file, runs = ''] = /^(.+?) 第 (.+) 行$/.exec(line) ?? [];
      return runs.split('、').flatMap((run) => {
        const [first, last = first] = run.split('–').map(Number);
        if (first === undefined || last === undefined || file === undefined) return [];
        return Array.from({ length: last - first + 1 }, (_, i) => `${file}:${first + i}`);
      });
    })
    .sort();
}

function placesOf(explanation: Explanation | undefined): string[] {
  const { inputs = [], place } = explanation ?? {};
  return [...new Set([...inputs, ...(place ? [place] : [])].map(({ file, line }) => `${file}:${line}`))].sort();
}

describe('it is a workbook to work with', () => {
  test('says first which month it is, how far it is closed and as of which day', () => {
    const said = (sheets.get('概况')?.rows ?? []).map(([name, cell]) => [name, cell]);
    expect(said).toContainEqual(['月份', '2026年10月']);
    expect(said).toContainEqual(['数据截至', context.asOf]);
    expect(said.find(([name]) => name === '关账')?.[1]).toMatch(/关账/);
  });

  test('every table keeps its headers in sight, can be filtered and prints on A4', () => {
    for (const [name, sheet] of sheets) {
      expect(sheet.pageSetup, name).toMatchObject({ orientation: 'landscape', paperSize: 'a4', fitToWidth: 1 });
      if (name === '概况') continue;
      expect(sheet.freezePane?.rows, name).toBe(HEADER_ROW + 1);
      expect(sheet.autoFilter?.range, name).toMatch(new RegExp(`^A${HEADER_ROW + 1}:[A-Z]${sheet.rows.length}$`));
      expect(sheet.pageSetup?.printTitlesRow, name).toBe(`$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`);
    }
  });

  test('a value is a number shown with the decimals of its indicator', async () => {
    const book = await readXlsx(
      await monthWorkbook(monthBook({ month: MONTH, department: 'billing' }, context), MONTH),
      { readStyles: true },
    );
    const sheet = book.sheets.find(({ name }) => name === '数值');
    const formats = [...(sheet?.cells ?? [])].filter(([at]) => at.endsWith(',3')).map(([, cell]) => cell.style?.numFmt);
    expect(formats).toContain('#,##0.00');
  });

  test('of a department it has what it owns, and of a unit that and all below it', () => {
    const namesIn = (scope: { department?: string; unit?: string }, at: number) => {
      const table = monthBook({ month: MONTH, ...scope }, context).tables.find(({ name }) => name === '数值');
      return new Set(table?.rows.map((row) => row.at(at)));
    };
    const owned = [...context.workspace.records.indicator].filter(([, { value }]) => value.owner === 'channel');
    expect([...namesIn({ department: 'channel' }, -2)].sort()).toEqual(owned.map(([id]) => id).sort());
    expect(namesIn({ unit: 'yunling' }, -1)).toContain('yunling-renminlu');
    expect(namesIn({ unit: 'yunling' }, -1)).not.toContain('hedong');
  });

  test('in English it speaks English, with the same figures', async () => {
    const tables = monthBook({ month: MONTH, unit: 'yunling' }, english).tables;
    const chinese = monthBook({ month: MONTH, unit: 'yunling' }, context).tables;
    const figures = (table: (typeof tables)[number]) => table.rows.flat().filter((cell) => typeof cell === 'object');
    expect(tables.map(figures)).toEqual(chinese.map(figures));
    expect(
      tables.flatMap(({ name, title, columns }) => [name, title, ...columns.map(({ header }) => header)]).join(),
    ).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('CSV', () => {
  /** Rows as our own import reads a file that Excel wrote. */
  const rowsIn = (csv: string): Record<string, string>[] => {
    const sheet = readCsv(new TextEncoder().encode(csv));
    if (!('rows' in sheet)) throw new Error(sheet.code);
    const cells = sheet.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')));
    const [header = [], ...rows] = cells;
    return rows.map((row) => Object.fromEntries(header.map((name, i) => [name.replace(/^\ufeff/, ''), row[i] ?? ''])));
  };

  test('begins with the mark that Excel knows UTF-8 by', () => {
    expect(valuesCsv({ month: MONTH }, context).startsWith('\ufeffunit,indicator,month,value')).toBe(true);
  });

  test('has the values of JSON under the same names', () => {
    const rows = rowsIn(valuesCsv({ month: MONTH }, context));
    expect(rows.length).toBe(printed.values.length);
    const written = (value: unknown) => (value === null ? '' : Array.isArray(value) ? value.join('..') : String(value));
    for (const [i, value] of printed.values.entries()) {
      const { unit, indicator, published, numerator, denominator, target, status, score, mom, yoy } = value;
      const wanted = {
        unit,
        indicator,
        value: value.value,
        published,
        numerator,
        denominator,
        target,
        status,
        score,
        mom,
        yoy,
      };
      for (const [key, each] of Object.entries(wanted))
        expect(rows[i]?.[key], `${unit} ${indicator} ${key}`).toBe(written(each));
    }
  });

  test('has the scores of JSON', () => {
    const rows = rowsIn(scoresCsv({ month: MONTH }, context));
    expect(
      rows.map(({ scorecard, unit, published, rank, grade }) => [scorecard, unit, published, rank, grade]),
    ).toEqual(
      printed.scorecards.map(({ scorecard, unit, published, rank, grade }) =>
        [scorecard, unit, published, rank, grade].map((cell) => String(cell ?? '')),
      ),
    );
  });
});
