import { isMonth, type Month } from '../../src/model/month.ts';
import { nearest } from '../../src/model/nearest.ts';
import { UsageError, type Option } from '../lib/command.ts';

/** `--month M`: one month, which must be given. */
export const oneMonthOption: Option<Month> = {
  value: 'M',
  doc: { zh: '哪个月的，如 2026-11', en: 'Of which month, such as 2026-11' },
  parse: (typed) => {
    if (typed !== undefined && isMonth(typed)) return typed;
    throw typed === undefined
      ? new UsageError({ zh: '请用 --month 写明月份，如 2026-11', en: 'Say with --month which month, such as 2026-11' })
      : new UsageError({ zh: `“${typed}”不是月份，请写成 2026-11`, en: `“${typed}” is no month; write 2026-11` });
  },
};

export const departmentOption: Option<string | undefined> = {
  value: 'D',
  doc: { zh: '只要这个部门的，写部门编号；默认全部', en: 'Only of this department, by its id; all unless given' },
  parse: (typed) => typed,
};

const WORDS = {
  department: { zh: '部门', en: 'department' },
  unit: { zh: '单位', en: 'unit' },
} as const;

/** Throws `UsageError` for an id that there is not, with those that it may have been meant for. */
export function mustBeKnown(kind: keyof typeof WORDS, id: string | undefined, all: readonly string[]): void {
  if (id === undefined || all.includes(id)) return;
  const near = nearest(id, all).join('、') || all.join('、');
  throw new UsageError({
    zh: `没有${WORDS[kind].zh}“${id}”；有：${near}`,
    en: `There is no ${WORDS[kind].en} “${id}”; there is: ${near}`,
  });
}
