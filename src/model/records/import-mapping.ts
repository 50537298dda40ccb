import type { Static } from 'typebox';
import { integer, list, month, number, object, oneOf, optional, ref, word } from '../schema.ts';

/** What one cell of a table may hold of a measurement. */
export const IMPORTED_COLUMNS = ['numerator', 'denominator', 'value', 'sample', 'status', 'note'] as const;

const column = (zh: string, en: string) =>
  word(
    `${zh}：列标题，或列号如 C；标题有几行的用“/”连接，如 满意度/样本数`,
    `${en}: the column's header, or its letter such as C; headers of several rows are joined by "/"`,
  );

const holds = oneOf(
  [...IMPORTED_COLUMNS],
  '这一列填的是分子、分母、数值、样本量、状态还是备注',
  'What the column holds: numerator, denominator, value, sample, status or note',
);

const whose = {
  unit: optional(ref('unit', '全部属于这个单位', 'All of it belongs to this unit')),
  indicator: optional(ref('indicator', '全部属于这个指标', 'All of it belongs to this indicator')),
  month: optional(month('全部属于这个月', 'All of it belongs to this month')),
};

const times = optional(
  number('乘以多少，如原表以万为单位写 10000', 'Multiply by this, such as 10000 for a table in ten thousands', {
    exclusiveMinimum: 0,
  }),
);

const figure = object(
  { column: column('哪一列', 'Which column'), as: holds, times, ...whose },
  '一列数据',
  'A column of figures',
);

const across = object(
  {
    from: word('从哪一列起，写列号如 C', 'From this column, by its letter'),
    to: word('到哪一列止，写列号如 N', 'To this column, by its letter'),
    is: oneOf(
      ['unit', 'indicator', 'month'],
      '各列的标题是单位、指标还是月份',
      'What the headers name: units, indicators or months',
    ),
    as: holds,
    times,
  },
  '标题是单位、指标或月份名称的连续各列',
  'Columns side by side whose headers are names of units, indicators or months',
);

const table = object(
  {
    sheet: optional(
      word('工作表名称；不写为第一张没有隐藏的', 'Name of the sheet; the first that is not hidden unless given'),
    ),
    header: integer(
      '列标题在第几行（有几行的写最后一行）；没有标题写 0',
      'Row of the headers, the last of them where there are several; 0 for none',
      {
        minimum: 0,
        maximum: 1_048_576,
      },
    ),
    headerRows: optional(
      integer('列标题占几行，默认 1', 'How many rows the headers take, 1 unless given', { minimum: 1, maximum: 9 }),
    ),
    lastRow: optional(
      integer('数据到第几行为止；不写读到最后', 'Last row of figures; the last of the sheet unless given', {
        minimum: 1,
        maximum: 1_048_576,
      }),
    ),
    keys: optional(
      object(
        {
          unit: optional(column('单位名称在哪一列', 'The column of the units')),
          indicator: optional(column('指标名称在哪一列', 'The column of the indicators')),
          month: optional(column('月份在哪一列', 'The column of the months')),
        },
        '每一行属于谁，看哪几列',
        'The columns that say whose figures a row holds',
      ),
    ),
    fillDown: optional(
      list(
        oneOf(['unit', 'indicator', 'month'], '哪一列', 'Which of the keys'),
        '留空表示同上的列，如 [unit]：没有合并的单元格，只在第一行写名称的',
        'Keys whose blanks mean as above, such as [unit]: names that stand in the first row only, in cells that are not merged',
        { minItems: 1 },
      ),
    ),
    all: optional(object(whose, '整张表共同的单位、指标或月份', 'What holds for the whole table')),
    figures: optional(
      list(
        figure,
        '各列数据：长表列分子、分母等，宽表一列一个指标或单位',
        'Columns of figures: numerator and denominator of a long table, an indicator or unit each of a wide one',
      ),
    ),
    across: optional(across),
  },
  '一张表',
  'A table',
);
export type MappedTable = Static<typeof table>;

export const importMapping = object(
  {
    about: optional(word('这是哪张表，从哪里来', 'Which table this is, and where it comes from')),
    tables: list(table, '要读的表', 'The tables to read', { minItems: 1 }),
    names: optional(
      list(
        object(
          {
            written: list(
              word('表里的写法', 'As the table has it'),
              '表里的各种写法',
              'All ways in which the table has it',
              { minItems: 1 },
            ),
            unit: optional(ref('unit', '指哪个单位', 'The unit it stands for')),
            indicator: optional(ref('indicator', '指哪个指标', 'The indicator it stands for')),
          },
          '一个名称对照',
          'A name and what it stands for',
        ),
        '名称对照：编号、名称、曾用名以外的写法',
        'Names beside ids, names and former names of the records',
      ),
    ),
    ignore: optional(list(word('名称', 'A name'), '不导入的行，如 合计', 'Rows that are left out, such as totals')),
  },
  '导入对照：表格里哪一列是什么',
  'A mapping: what is where in a workbook or CSV file that is imported',
);
export type ImportMapping = Static<typeof importMapping>;
