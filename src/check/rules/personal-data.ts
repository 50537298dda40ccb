import { lastDayOf, monthOf } from '../../model/month.ts';
import type { Place, SourceFile } from '../../model/source.ts';
import type { Finding, Rule } from '../rule.ts';

const DEPARTMENT = 'content/organisation/departments/customer-service.yaml';
const department = (channel: string) =>
  `name: 客户服务部\ncontact:\n  role: 服务督办岗\n  hours: 工作日\n  channel: ${channel}\n`;

export const personalData: Rule = {
  code: 'personal-data',
  severity: 'error',
  title: { zh: '疑似个人信息', en: 'What looks like personal data' },
  why: {
    zh: '手机号、身份证号、电子邮箱会随网站公开，也会永远留在仓库历史里。',
    en: 'Mobile numbers, identity card numbers and e-mail addresses would be published and stay in the history of the repository.',
  },
  fix: {
    zh: '删掉它，写岗位和公开的渠道。已经提交过的，还要清理仓库历史。',
    en: 'Remove it and give a role and a public channel. What has been committed must be removed from the history as well.',
  },
  bad: { [DEPARTMENT]: department('致电 13800138000') },
  good: { [DEPARTMENT]: department('协同平台“服务督办”群组') },
  *check({ files, documents, workspace: { measurementFiles } }) {
    const figures = new Set(measurementFiles.map(({ file }) => file));
    const closed = new Set(documents.filter(({ kind }) => kind === 'publication').map(({ file }) => file));
    for (const file of files) {
      if (!figures.has(file)) yield* found(file, closed.has(file) ? writtenByPeople(file.text) : file.text, 0);
    }
    // Digits in columns of figures are figures; only notes are read.
    for (const file of measurementFiles) {
      for (const row of file.rows) {
        if (row.note === undefined) continue;
        const { span } = file.place(row, 'note');
        yield* found(file.file, file.file.text.slice(span.start, span.end), span.start);
      }
    }
  },
};

/** Of a closed month the tables are figures as well; its revisions, before them, say by whom and why. */
function writtenByPeople(text: string): string {
  const tables = text.search(/^basis:/m);
  return tables === -1 ? text : text.slice(0, tables);
}

interface Sort {
  readonly zh: string;
  readonly en: string;
  readonly pattern: RegExp;
  readonly really?: (text: string) => boolean;
}

const SORTS: readonly Sort[] = [
  {
    zh: '身份证号',
    en: 'an identity card number',
    pattern: /(?<![\w.])[1-8]\d{16}[\dXx](?!\.?\w)/g,
    really: isIdentityNumber,
  },
  {
    zh: '手机号',
    en: 'a mobile number',
    pattern: /(?<![\w.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\.?\w)/g,
  },
  {
    zh: '电子邮箱',
    en: 'an e-mail address',
    pattern:
      /(?<![\w.%+-])(?!git@)[A-Za-z0-9_%+-]+(?:\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![\w-])/g,
  },
];

function* found(file: SourceFile, text: string, shift: number): Iterable<Finding> {
  for (const { zh, en, pattern, really } of SORTS) {
    for (const match of text.matchAll(pattern)) {
      if (really && !really(match[0])) continue;
      const start = shift + match.index;
      const place: Place = { file, span: { start, end: start + match[0].length } };
      const masked = mask(match[0]);
      yield { place, message: { zh: `疑似${zh}：${masked}`, en: `This looks like ${en}: ${masked}` } };
    }
  }
}

/** Enough to find it by, too little to use it. */
function mask(text: string): string {
  return `${text.slice(0, 3)}****${text.slice(-2)}`;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** GB 11643: seventeen digits with a date of birth, and a check digit after ISO 7064 MOD 11-2. */
function isIdentityNumber(text: string): boolean {
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!/^(19|20)\d\d-(0[1-9]|1[0-2])-\d\d$/.test(birth)) return false;
  if (birth.endsWith('-00') || birth > lastDayOf(monthOf(birth))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return CHECK_DIGITS[sum % 11] === text.slice(-1).toUpperCase();
}
