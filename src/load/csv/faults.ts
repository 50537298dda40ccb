import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import { both, diagnose, START } from '../diagnose.ts';
import type { CsvProblem } from './problem.ts';

/** Problems that are told of one by one; a file that has more has usually one cause. */
export const MAX_PROBLEMS = 200;

/** Problems of a file, of which only so many are kept. */
export class Faults {
  readonly #file: SourceFile;
  readonly #kept: CsvProblem[] = [];
  #leftOff = 0;
  #next = START;

  constructor(file: SourceFile, problems: readonly CsvProblem[]) {
    this.#file = file;
    this.add(problems);
  }

  add(problems: readonly CsvProblem[]): void {
    for (const problem of problems) {
      if (this.#kept.length < MAX_PROBLEMS) this.#kept.push(problem);
      else if (this.#leftOff++ === 0) this.#next = problem;
    }
  }

  all(): Diagnostic[] {
    const told = this.#kept.map(({ code, start, end, finding }) => diagnose(code, this.#file, { start, end }, finding));
    if (this.#leftOff === 0) return told;
    const { start, end } = this.#next;
    const finding = {
      message: both(
        `这个文件还有 ${this.#leftOff} 个问题，从这里起不再逐一列出`,
        `${this.#leftOff} more problems in this file, from here on, are not listed`,
      ),
      hint: both(
        '请先改正已列出的问题：它们往往出于同一个原因。',
        'Correct those that are listed first: they often have one cause.',
      ),
    };
    return [...told, diagnose('too-many-problems', this.#file, { start, end }, finding)];
  }
}
