import { checkWorkspace } from '../../src/check/index.ts';
import { importBook, openBook, readMapping, type Imported } from '../../src/import/index.ts';
import { nameOf } from '../../src/import/sheet.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import type { Workspace } from '../../src/model/workspace.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const INDICATORS: Readonly<Record<string, string>> = {
  satisfaction:
    'name: 客户满意度\nunit: "%"\nformula: { kind: ratio, numerator: 满意样本数, denominator: 有效样本数, scale: 100 }',
  clarity: 'name: 资费规则清晰度\nunit: "%"\nformula: { kind: value, counts: 清晰度 }',
  waiting: 'name: 平均等候时长\nunit: 分钟\nformula: { kind: mean, numerator: 等候总时长, denominator: 人次 }',
  rides: 'name: 乘次\nunit: 千次\nformula: { kind: sum, counts: 乘次 }',
};

/** Two branches and a hall, and an indicator of each sort; `data` are its files of measurements by month. */
export function workspace(data: Readonly<Record<string, string>> = {}): Workspace {
  const files: Record<string, string> = {
    'content/site.yaml': 'name: 手册\noperator: 示例通信\nlocales: [zh-CN, en]\n',
    'content/organisation/units.yaml': [
      'units:',
      '  - { id: province, name: 省公司, type: company }',
      '  - { id: east, name: 东区分公司, type: branch, parent: province, formerNames: [{ until: 2025-12, name: 东城分公司 }] }',
      '  - { id: west, name: 西区分公司, type: branch, parent: province }',
      '  - { id: east-hall, name: 东区服营厅, type: hall, parent: east }',
      '',
    ].join('\n'),
    'content/organisation/departments/service.yaml': 'name: 客户服务部\n',
    'content/translations/en/unit.yaml': 'east: { name: East Branch }\nwest: { name: West Branch }\n',
  };
  for (const [id, rest] of Object.entries(INDICATORS)) {
    files[`content/indicators/${id}.yaml`] = `level: kqi\nowner: service\nprecision: 2\ndirection: higher\n${rest}\n`;
  }
  for (const [month, text] of Object.entries(data)) files[`data/${month}/measurements.csv`] = text;
  return checkWorkspace(loadWorkspace(memoryReader(files))).workspace;
}

interface Given {
  readonly file: string | Uint8Array;
  readonly mapping?: string;
  readonly month?: string;
  readonly into?: Workspace;
}

/** Imports a file as the command does, without writing; a text is a CSV file, a mapping is YAML. */
export async function imported({ file, mapping, month, into = workspace() }: Given): Promise<Imported> {
  const opened = await openBook('table', typeof file === 'string' ? bytesOf(file) : file);
  if ('problem' in opened) return { plan: { rows: [], files: [] }, leftOut: [], problems: [opened.problem] };
  if (mapping === undefined) return importBook(opened.book, into, { month });
  const read = readMapping('mapping.yaml', bytesOf(mapping), into);
  if ('diagnostics' in read) throw new Error(read.diagnostics.map(({ message }) => message.en).join('\n'));
  return importBook(opened.book, into, { month, mapping: read.mapping });
}

/** Rows as a test reads them: `2026-10 east satisfaction numerator=192 denominator=200`. */
export function rowsIn({ plan }: Imported): string[] {
  return plan.rows
    .filter(({ effect }) => effect !== 'empty')
    .map(({ row: { unit, indicator, month, cells } }) => {
      const texts = Object.entries(cells).filter(([, cell]) => cell.text !== '');
      return [month, unit, indicator, ...texts.map(([column, { text }]) => `${column}=${text}`)].join(' ');
    });
}

/** Problems as a test reads them: `概况!C17 import-not-a-number`. */
export function problemsOf({ problems }: Pick<Imported, 'problems'>): string[] {
  return problems.map(({ code, at }) => (at ? `${nameOf(at)} ${code}` : code));
}
