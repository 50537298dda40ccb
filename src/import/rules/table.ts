import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../problem.ts';
import { csv, HEADERS, mapping, rule, SOUND, workbook } from './example.ts';

const ROW = '东区服营厅,服营厅客户满意度,192,200';
const sheetNamed = (name: string) =>
  mapping(
    'tables:',
    `  - sheet: ${name}`,
    '    header: 1',
    '    keys: { unit: 单位, indicator: 指标 }',
    '    figures: [{ column: 分子, as: numerator }, { column: 分母, as: denominator }]',
  );
const SHEETS = workbook({ 说明: ['填报说明'], 十月: [HEADERS, ROW] });

/** Whether a file can be read, and where in it the figures are. */
export const TABLE_RULES: readonly RuleDoc[] = [
  rule('import-file', {
    title: both('文件打不开', 'The file cannot be opened'),
    why: both(
      '加了密码的、旧版的 .xls、没有下载完整的和空的文件，都读不出里面的数。',
      'A file with a password, an .xls of an old Excel, one not downloaded whole or an empty one does not give its figures.',
    ),
    fix: both(
      '在 Excel 或 WPS 里打开，去掉密码，另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8”，再导入。',
      'Open it in Excel, remove the password, save it as "Excel Workbook (.xlsx)" or "CSV UTF-8", and import that.',
    ),
    // The first bytes of an .xls file.
    bad: {},
    badBytes: { '满意度.xls': '0M8R4KGxGuE=' },
    good: SOUND,
  }),
  rule('import-sheet', {
    title: both('没有这张工作表', 'There is no such sheet'),
    why: both(
      '导入对照写明了读哪张表，工作簿里却没有叫这个名字的；读错一张表，就是导入别的数。',
      'The mapping says which sheet to read and none has that name; another sheet would give other figures.',
    ),
    fix: both(
      '改对照里的 sheet，与工作表标签上的字一样；每月标签不同的，删去 sheet，读第一张没有隐藏的。',
      "Write the mapping's sheet as the tab has it; where the tab changes every month leave it out, and the first sheet that is not hidden is read.",
    ),
    bad: { ...SHEETS, ...sheetNamed('10月') },
    good: { ...SHEETS, ...sheetNamed('十月') },
  }),
  rule('import-header', {
    title: both('找不到要读的列', 'A column is not found'),
    why: both(
      '哪一列是什么，靠标题行认。标题改了字、挪了行，就不知道该读哪一列。',
      'Columns are known by their headers. Where a header was renamed or moved to another row nobody knows which column is meant.',
    ),
    fix: both(
      '把标题改回“单位、指标、分子、分母（或数值）”；是别的系统导出的表，写一份导入对照，列名照表里的写，或写列号如 C。',
      'Call the headers unit, indicator, numerator and denominator (or value); for a table of another system write a mapping with its own headers, or letters such as C.',
    ),
    bad: csv('网点,项目,满意,总数', ROW),
    good: {
      ...csv('网点,项目,满意,总数', ROW),
      ...mapping(
        'tables:',
        '  - header: 1',
        '    keys: { unit: 网点, indicator: 项目 }',
        '    figures: [{ column: 满意, as: numerator }, { column: 总数, as: denominator }]',
      ),
    },
  }),
  rule('import-hidden', {
    severity: 'warning',
    title: both('有隐藏的工作表或行', 'Hidden sheets or rows'),
    why: both(
      '看不见的数最容易出错：隐藏的工作表没有导入，隐藏或筛选掉的行照样导入。',
      'Errors hide where nobody looks: hidden sheets are left out, hidden and filtered rows are imported all the same.',
    ),
    fix: both(
      '取消隐藏和筛选，看过再导入；不要的行删掉，或写进对照的 ignore。',
      "Unhide them, clear the filter and look before importing; delete rows that are not wanted, or list them under the mapping's ignore.",
    ),
    bad: workbook({ 十月: [HEADERS, ROW], '九月（隐藏）': [HEADERS, ROW] }),
    good: workbook({ 十月: [HEADERS, ROW] }),
  }),
  rule('import-mapping', {
    title: both('不知道这个数是谁的', 'Nobody knows whose figure it is'),
    why: both(
      '一个数要有单位、指标和月份才能入库，对照没有写全。',
      'A figure needs a unit, an indicator and a month, and the mapping does not give all of them.',
    ),
    fix: both(
      '在对照里补上：每行不同的写 keys，整张表一样的写 all，一列一个的写在那一列。',
      'Complete the mapping: what differs by row goes under keys, what holds for the whole table under all, what holds for a column with that column.',
    ),
    bad: {
      ...csv('网点,满意,总数', '东区服营厅,192,200'),
      ...mapping(
        'tables:',
        '  - header: 1',
        '    keys: { unit: 网点 }',
        '    figures: [{ column: 满意, as: numerator }, { column: 总数, as: denominator }]',
      ),
    },
    good: {
      ...csv('网点,满意,总数', '东区服营厅,192,200'),
      ...mapping(
        'tables:',
        '  - header: 1',
        '    keys: { unit: 网点 }',
        '    all: { indicator: hall-satisfaction }',
        '    figures: [{ column: 满意, as: numerator }, { column: 总数, as: denominator }]',
      ),
    },
  }),
  rule('import-nothing', {
    title: both('没有可以导入的数', 'Nothing to import'),
    why: both(
      '表读通了，却一个数也没有：可能还没填，可能选错了月份或文件。写成功会让人以为数已经报了。',
      'The table was read and held no figure: it may not be filled in yet, or be of another month. Success would let people think that they had reported.',
    ),
    fix: both(
      '核对文件、工作表和 --month；还没填的填好再导入。',
      'Check the file, the sheet and --month; fill it in first where it is empty.',
    ),
    bad: csv(HEADERS, '东区服营厅,服营厅客户满意度,,'),
    good: SOUND,
  }),
];
