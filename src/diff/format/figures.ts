import type { Measurement } from '../../model/workspace.ts';
import { ROW_KEYS, type MeasurementChange } from '../measurements.ts';
import type { Names } from '../words/names.ts';
import { CHANGE_WORDS, ROW_WORDS } from './words.ts';
import { list, type Section, type Writer } from './writer.ts';

/** Of an indicator in a month so many rows are told one by one, more are counted. */
const MOST_ROWS = 6;
type How = keyof typeof CHANGE_WORDS;

/** What became of rows of figures: by month and indicator, unit by unit as long as there are few, or all of them. */
export function figureSection(
  changes: readonly MeasurementChange[],
  names: Names,
  writer: Writer,
  all: boolean,
): Section[] {
  const { say } = writer;
  const groups = Map.groupBy(changes, ({ month, indicator }) => `${month} ${indicator}`);
  const items = [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const where = `${first.month} ${writer.text(names.of('indicator', first.indicator))}`;
    if (all || rows.length <= MOST_ROWS) return rows.map((row) => rowLine(row, where, names, writer));
    return [say({ zh: `${where}：${counted(rows, writer)}`, en: `${where}: ${counted(rows, writer)}` })];
  });
  return list(say({ zh: '数据改动', en: 'Figures that changed' }), items);
}

function howOf({ before, after }: MeasurementChange): How {
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
}

function counted(rows: readonly MeasurementChange[], { say, language }: Writer): string {
  const counts = (['changed', 'added', 'removed'] as const).flatMap((how) => {
    const count = rows.filter((row) => howOf(row) === how).length;
    const { zh, en } = CHANGE_WORDS[how];
    return count === 0 ? [] : [say({ zh: `${zh} ${count} 行`, en: `${count} ${count === 1 ? 'row' : 'rows'} ${en}` })];
  });
  return counts.join(language === 'en' ? ', ' : '，');
}

function rowLine(change: MeasurementChange, where: string, names: Names, writer: Writer): string {
  const { say, text, language } = writer;
  const { before, after, unit } = change;
  const subject = text(names.of('unit', unit));
  const how = howOf(change);
  const keys = ROW_KEYS.filter(
    (key) => before?.[key] !== after?.[key] && (how === 'changed' || key !== 'preliminary' || (after ?? before)?.[key]),
  );
  const words = keys.map((key) => {
    const [was, is] = [cell(before, key, writer), cell(after, key, writer)];
    return `${say(ROW_WORDS[key])} ${how === 'changed' ? `${was} → ${is}` : how === 'added' ? is : was}`;
  });
  const what = words.join(language === 'en' ? ', ' : '，');
  const verb = how === 'changed' ? '' : say({ zh: `${CHANGE_WORDS[how].zh}，`, en: `${CHANGE_WORDS[how].en}, ` });
  return say({ zh: `${where}·${subject}：${verb}${what}`, en: `${where}, ${subject}: ${verb}${what}` });
}

function cell(row: Measurement | undefined, key: (typeof ROW_KEYS)[number], { say, text }: Writer): string {
  const value = row?.[key];
  if (typeof value === 'boolean') return say(value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' });
  if (value === undefined || value === '') return say({ zh: '空', en: 'empty' });
  return typeof value === 'number' ? String(value) : text(value);
}
