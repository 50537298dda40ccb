import { isMonth, type Month } from '../../src/model/month.ts';
import { UsageError, type Option } from '../lib/command.ts';

const NO_PERSON = /^[\p{L}\p{N}][\p{L}\p{N}\p{P} ]*$/u;

/** `--approved-by ROLE`: who decided, a role and no name. */
export const approvedByOption: Option<string | undefined> = {
  value: 'ROLE',
  doc: { zh: '批准人的岗位，不写姓名', en: 'Who approved it: a role, no name' },
  parse: (typed) => {
    const role = typed?.trim();
    if (role === undefined || NO_PERSON.test(role)) return role;
    throw new UsageError({ zh: `“${role}”不是岗位名称`, en: `“${role}” is no name of a role` });
  },
};

/** `--tag`: commits the record alone and tags that commit. */
export const tagOption: Option<boolean> = {
  doc: {
    zh: '把关账记录单独提交，并打上标签，如 2026-10-r1；其余改动须先提交',
    en: 'Commit the record alone and tag the commit, 2026-10-r1; everything else must have been committed',
  },
  parse: (typed) => typed !== undefined,
};

export const dryRunOption: Option<boolean> = {
  doc: { zh: '只检查能不能关账、会写什么，不写文件', en: 'Only say whether it can be done and what would be written' },
  parse: (typed) => typed !== undefined,
};

/** The month that a command is about, its one argument. */
export function monthNamed(word: string): Month {
  if (isMonth(word)) return word;
  if (word === '') throw new UsageError({ zh: '请写明哪个月，如 2026-10', en: 'Say which month, such as 2026-10' });
  throw new UsageError({ zh: `“${word}”不是月份，写成 2026-10`, en: `“${word}” is no month; write 2026-10` });
}
