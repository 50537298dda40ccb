import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../model/diagnostic.ts';
import type { Template } from '../report/template/index.ts';
import { workbookCell } from './inert.ts';

const LINES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '一个部门一张表，一行是一个单位的一项指标。',
    '只填白色的单元格；灰色的锁住了，供对照：填什么、计量单位、上月、目标。',
    '分子、分母填原始数，比率由系统计算。没有测量的留空，不要填 0。',
    '数字可以带千位分隔符。状态不选就是正式数；数还会变的选“初步”。',
    '需要说明的情况写在备注里，不写人名和电话。',
    '不归自己填的行留空即可，已有的数不会因此被清掉。',
    '填好后保存为 .xlsx，在仓库文件夹里运行：',
  ],
  en: [
    'Each department has a sheet; a row is one unit and one indicator.',
    'Fill in the white cells only. The grey ones are locked: what to enter, unit of measurement, last month, target.',
    'Enter raw numerators and denominators; rates are computed. Leave empty what was not measured, never enter 0 for it.',
    'Thousands separators are fine. No status means final; choose preliminary where the figure may still change.',
    'Say in the note what needs explaining; no names, no telephone numbers.',
    'Leave rows that are not yours empty; figures that are there already stay.',
    "Save it as .xlsx and run in the repository's folder:",
  ],
};

/** The last sheet: how to fill in the others, and how to hand them in. */
export function instructions({ title, month }: Template, language: Language): WriteSheet {
  const lines = LINES[language].map((line, i) => [`${i + 1}. ${line}`]);
  const name = language === 'en' ? 'How to fill it in' : '填写说明';
  const command = `npm run import -- FILE.xlsx --month ${month} --dry-run`;
  return {
    name,
    rows: [[workbookCell(title)], [], ...lines, [command]],
    columns: [{ width: 100 }],
    cells: new Map([['0,0', { style: { font: { bold: true, size: 14 } } }]]),
    protection: { sheet: true },
  };
}
