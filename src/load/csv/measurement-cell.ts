import type { MeasurementColumn } from '../../model/workspace.ts';
import { both, shown, type Finding } from '../diagnose.ts';
import { explainFigure, figureIn } from './figure.ts';
import type { CellProblem } from './row.ts';

const STATUS = new Map([
  ['', false],
  ['final', false],
  ['正式', false],
  ['preliminary', true],
  ['初步', true],
]);

/** Whether a status means preliminary; undefined for a word that is none. */
export function preliminaryIn(status: string): boolean | undefined {
  return STATUS.get(status) ?? STATUS.get(status.toLowerCase());
}

/** What is wrong with a cell of measurements. */
export function faultOfMeasurement(text: string, column: MeasurementColumn | undefined): CellProblem | undefined {
  switch (column) {
    case 'unit':
    case 'indicator':
      return text === '' ? { code: 'measurement-incomplete', finding: nameless(column) } : undefined;
    case 'numerator':
    case 'denominator':
    case 'value':
    case 'sample':
      if (text === '' || !Number.isNaN(figureIn(text, 0, text.length))) return undefined;
      return { code: 'measurement-not-a-number', finding: explainFigure(text) };
    case 'status':
      return preliminaryIn(text) === undefined ? { code: 'measurement-status', finding: status(text) } : undefined;
    default:
      return undefined;
  }
}

function nameless(column: 'unit' | 'indicator'): Finding {
  const zh = column === 'unit' ? '单位' : '指标';
  return {
    message: both(`这一行没有填写${zh}`, `This row names no ${column}`),
    hint: both(`请填写${zh}编号；空行请整行删除。`, `Fill in the id of the ${column}, or delete the row.`),
  };
}

function status(found: string): Finding {
  return {
    message: both(`“${shown(found)}”不是可用的状态`, `"${shown(found)}" is no status`),
    hint: both(
      '请填写 final（正式）或 preliminary（初步）；留空即为正式。',
      'Write final or preliminary; empty means final.',
    ),
  };
}
