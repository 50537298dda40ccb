import { integer, list, object, ref, id, word } from '../../../model/schema.ts';
import { gapsJson } from '../../../report/gaps/index.ts';
import { both, ONE_FILE, type Resource } from '../resource.ts';
import { asOf, bilingual, departmentRef, orNull } from '../schema.ts';

const rule = object(
  {
    code: id('编号', 'Code'),
    group: word('分组', 'Group'),
    title: bilingual('查什么', 'What is looked for'),
    why: bilingual('为什么要紧', 'Why it matters'),
    fix: bilingual('怎样补', 'What to do'),
    gaps: integer('几处', 'How many', { minimum: 0 }),
  },
  '一条规则',
  'A rule',
);

const gap = object(
  {
    rule: id('规则', 'Rule'),
    kind: word('记录的种类', 'Kind of the record'),
    id: word('记录', 'Record'),
    part: orNull(word('记录中的部分', 'Part of the record')),
    message: bilingual('缺什么', 'What is missing'),
    owner: orNull(departmentRef),
    processes: list(ref('process', '过程', 'Process'), '涉及的过程', 'Processes it concerns'),
    file: word('要改的文件', 'File to edit'),
    line: integer('行', 'Line', { minimum: 1 }),
  },
  '一处盲点或断点',
  'A blind spot or broken link',
);

export const gaps: Resource = {
  name: 'gaps',
  title: { zh: '盲点与断点', en: 'Blind spots and broken links' },
  address: 'gaps.json',
  schema: object(
    { asOf, rules: list(rule, '规则', 'Rules'), gaps: list(gap, '盲点与断点', 'Blind spots and broken links') },
    '盲点与断点',
    'Blind spots and broken links',
  ),
  keys: ONE_FILE,
  content(_, { zh: inChinese, en: inEnglish }) {
    const [zh, en] = [gapsJson(inChinese), gapsJson(inEnglish)];
    return {
      asOf: zh.asOf,
      rules: zh.rules.map((each, i) => ({
        ...each,
        title: both(each.title, en.rules[i]?.title),
        why: both(each.why, en.rules[i]?.why),
        fix: both(each.fix, en.rules[i]?.fix),
      })),
      gaps: zh.gaps.map((each, i) => ({ ...each, message: both(each.message, en.gaps[i]?.message) })),
    };
  },
};
