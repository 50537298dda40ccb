import { writeXlsx } from 'hucre/xlsx';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importBook, openBook } from '../../src/import/index.ts';
import { readWorkspace } from '../helpers/folder.ts';
import { problemsOf, rowsIn } from './support.ts';

test('the example of a mapping reads the table it is for', async () => {
  const workspace = readWorkspace(fileURLToPath(new URL('../..', import.meta.url)));
  const mapping = workspace.records['import-mapping'].get('hall-survey')?.value;
  const bytes = await writeXlsx({
    sheets: [
      { name: '说明', rows: [['由调查平台导出']] },
      {
        name: '服营厅',
        rows: [
          ['2026年11月服营厅满意度'],
          ['服营厅', '服营厅客户满意度', null],
          [null, '有效样本', '满意样本'],
          ['迎宾路厅', '1,200', 1150],
          ['河东滨河大道服营厅', '３００', 280],
          ['合计', 1500, 1430],
          ['注：样本不足 30 的不参与排名'],
        ],
        merges: [
          { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
          { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
        ],
      },
    ],
  });
  const opened = await openBook('hall-survey.xlsx', bytes);
  if ('problem' in opened || !mapping) throw new Error('cannot be read');
  const read = importBook(opened.book, workspace, { month: '2026-11', mapping });
  expect(problemsOf(read)).toEqual([]);
  expect(rowsIn(read)).toEqual([
    '2026-11 hedong-yingbinlu hall-satisfaction numerator=1150 denominator=1200',
    '2026-11 hedong-binhedadao hall-satisfaction numerator=280 denominator=300',
  ]);
  expect(read.leftOut.map(({ why }) => why)).toEqual(['ignored', 'note']);
});
