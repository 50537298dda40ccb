import { preliminaryIn } from '../load/csv/measurement-cell.ts';
import { valueAt } from '../model/dated.ts';
import type { Month } from '../model/month.ts';
import type { Indicator } from '../model/records/indicator.ts';
import { multiplied } from './decimal.ts';
import { figureOf } from './figure.ts';
import type { FigureColumn } from './layout.ts';
import { both, problem, shown, type ImportProblem } from './problem.ts';
import type { ImportedCell } from './rows.ts';
import { contentAt, written, type Spot } from './sheet.ts';

export interface CellRead {
  readonly cell?: ImportedCell;
  readonly problems: readonly ImportProblem[];
}

/** A cell as it goes into a file of measurements. Per cent are written in the indicator's own unit: 98.5 where that is %. */
export function readCell(at: Spot, { as, times }: FigureColumn, indicator: Indicator, month: Month): CellRead {
  const content = contentAt(at.sheet, at.row, at.column);
  if (as === 'note') return fine(content.is === 'blank' ? '' : written(content).trim(), at);
  if (as === 'status') return readStatus(written(content).normalize('NFKC').trim(), at);
  const figure = figureOf(content);
  if (figure.is === 'none') return fine('', at);
  if (figure.is === 'bad') return { problems: [problem(figure.code, at, figure.message, figure.hint)] };
  const kind = valueAt(indicator.formula, month)?.kind;
  if (as === 'value' && (kind === 'ratio' || kind === 'mean' || kind === 'per')) {
    return { problems: [needsCounts(at, indicator, written(content))] };
  }
  const factor = figure.percent && times === undefined ? perCent(as, indicator) : times;
  if (factor === undefined && figure.percent) return { problems: [noPerCent(at, as, indicator, figure.decimal)] };
  const text = factor === undefined ? figure.decimal : multiplied(figure.decimal, factor);
  const said = figure.rounded ? [rounded(at, text)] : [];
  return { cell: { text, at }, problems: said };
}

function fine(text: string, at: Spot): CellRead {
  return { cell: { text, at }, problems: [] };
}

function readStatus(text: string, at: Spot): CellRead {
  const preliminary = text === '' ? false : preliminaryIn(text);
  if (preliminary !== undefined) return fine(preliminary ? 'preliminary' : '', at);
  const message = both(`“${shown(text)}”不是可用的状态`, `"${shown(text)}" is no status`);
  const hint = both('可填：正式、初步；留空即为正式。', 'Allowed are final and preliminary; empty means final.');
  return { problems: [problem('import-status', at, message, hint)] };
}

/** What a fraction is multiplied by to be in the indicator's unit; undefined where a figure cannot be per cent. */
function perCent(as: FigureColumn['as'], { unit }: Indicator): number | undefined {
  if (as !== 'value') return undefined;
  const sign = unit.normalize('NFKC').trim();
  return sign === '%' || sign === '百分点' ? 100 : sign === '‰' ? 1000 : undefined;
}

function noPerCent(at: Spot, as: FigureColumn['as'], { name, unit }: Indicator, fraction: string): ImportProblem {
  const found = `${multiplied(fraction, 100)}%`;
  return as === 'value'
    ? problem(
        'import-per-cent',
        at,
        both(
          `“${found}”是百分数，而“${name}”的计量单位是“${unit}”`,
          `"${found}" is in per cent, but "${name}" is measured in "${unit}"`,
        ),
        both(
          '请核对是不是填错了列；原表就这样算的，在对照里写 times。',
          'See whether it is in the wrong column; where the table is like this, give the mapping times.',
        ),
      )
    : problem(
        'import-per-cent',
        at,
        both(`“${found}”是百分数，这里应填原始数（件数、户数）`, `"${found}" is in per cent where a count is wanted`),
        both(
          '请填分子、分母的原始数，比率由系统计算。',
          'Enter the raw numerator and denominator; the rate is computed.',
        ),
      );
}

function needsCounts(at: Spot, { name }: Indicator, found: string): ImportProblem {
  return problem(
    'import-columns',
    at,
    both(
      `“${name}”要填分子和分母，这里只有算好的“${shown(found)}”`,
      `"${name}" needs a numerator and a denominator; here is only a result, "${shown(found)}"`,
    ),
    both(
      '请让报数的单位给出两个原始数，在对照里写成 numerator 和 denominator；上级要用它们汇总。',
      'Ask for the two raw counts and map them as numerator and denominator: parents are pooled from them.',
    ),
  );
}

function rounded(at: Spot, text: string): ImportProblem {
  return problem(
    'import-rounded',
    at,
    both(
      `这个数是算出来的，位数超过 15 位，按 ${text} 导入`,
      `This number was calculated and has over 15 digits; it is imported as ${text}`,
    ),
    both(
      '与 Excel 里显示的一致就不用管；不一致请用 ROUND 取好小数位。',
      'Fine where Excel shows the same; otherwise round it with ROUND.',
    ),
    'warning',
  );
}
