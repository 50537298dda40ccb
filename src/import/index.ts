import type { Month } from '../model/month.ts';
import type { ImportMapping } from '../model/records/import-mapping.ts';
import type { Workspace } from '../model/workspace.ts';
import { mappedLayouts } from './layout.ts';
import { openNames } from './names.ts';
import { ownLayouts } from './own-layout.ts';
import { planImport, type Plan } from './plan.ts';
import { both, problem, type ImportProblem } from './problem.ts';
import { readTables } from './read.ts';
import { hasFigures, type LeftOut } from './rows.ts';
import type { Book } from './sheet.ts';

export { openBook, type Opened } from './book.ts';
export { FORMATS } from './format/index.ts';
export { problemsIn } from './judge.ts';
export { readMapping, type MappingRead } from './mapping.ts';
export type { Plan, PlannedFile, PlannedRow } from './plan.ts';
export type { ImportProblem } from './problem.ts';
export type { ImportedRow } from './rows.ts';
export { nameOf, type Book } from './sheet.ts';

export interface ImportOptions {
  /** Only figures of this month are wanted, and those that name no month are of it. */
  readonly month?: Month | undefined;
  /** What is where; without it a book has to have the columns of a month's file, as our template does. */
  readonly mapping?: ImportMapping | undefined;
}

/** What importing a book would do. Where a problem is an error nothing is to be written. */
export interface Imported {
  readonly plan: Plan;
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly ImportProblem[];
}

/** Reads the tables of a book and says what importing them does to the workspace. Writes nothing. */
export function importBook(book: Book, workspace: Workspace, { month, mapping }: ImportOptions): Imported {
  const names = openNames(workspace, mapping);
  const year = month === undefined ? undefined : Number(month.slice(0, 4));
  const laid = mapping ? mappedLayouts(book, mapping, names, year) : ownLayouts(book);
  const { rows, leftOut, problems: found } = readTables(laid.layouts, workspace, { month, names });
  const problems = [...laid.problems, ...found];
  const isEmpty = !rows.some(hasFigures) && !problems.some(({ severity }) => severity === 'error');
  return { plan: planImport(rows, workspace), leftOut, problems: isEmpty ? [...problems, nothing(leftOut)] : problems };
}

function nothing(leftOut: readonly LeftOut[]): ImportProblem {
  const other = leftOut.filter(({ why }) => why === 'other-month').length;
  return problem(
    'import-nothing',
    undefined,
    both('表里没有可以导入的数', 'There is no figure to import'),
    other > 0
      ? both(
          `有 ${other} 个数是别的月份的，请核对 --month。`,
          `${other} figures are of other months: see whether --month is right.`,
        )
      : both(
          '请核对是不是选错了文件、工作表或行号，数是不是还没有填。',
          'See whether it is the right file, sheet and rows, and whether it has been filled in.',
        ),
  );
}
