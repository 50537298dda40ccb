import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/diagnostic.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import {
  commentaryOf,
  companyPart,
  departmentPart,
  generalPart,
  indicatorPart,
  subjectsIn,
  unitPart,
  type MonthCommentary,
} from '../../src/report/commentary.ts';
import { commentaryOn } from '../../src/report/scorecard/commentary.ts';
import { openScores } from '../../src/score/index.ts';
import { check, laidOver } from '../check/support.ts';

const MONTH = '2026-10';
const TEXT = `总体平稳。

## 一、投诉处理及时率

人手不足。

### 措施

增加席位。

## 东区分公司：

柜台减半。

### 服营厅客户满意度

排队。

#### 下一步

复岗。

## 客户服务部

回单慢。

## 服营厅客户满意度

### west

装修。

## 下月重点

开关账会。
`;

function contextOf(files: Record<string, string>, language: Language = 'zh-CN'): Context {
  const { workspace } = check(laidOver(files));
  return contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf: '2026-11-05' }, language);
}

const CHINESE = { 'data/2026-10/commentary.md': TEXT };
const context = contextOf(CHINESE);
const commentary = (): MonthCommentary => {
  const found = commentaryOf(MONTH, context);
  if (!found) throw new Error('no commentary');
  return found;
};

/** Headings by their depth, with the first words below them. */
const told = (part: MonthCommentary | undefined) =>
  part?.parts.map(({ heading, depth, blocks }) => {
    const [first] = blocks;
    const [line] = first?.kind === 'paragraph' ? first.children : [];
    return `${'-'.repeat(depth)}${heading}|${line && 'text' in line ? line.text : ''}`;
  });

describe('the commentary of a month', () => {
  test('has each section with what it is about', () => {
    expect(commentary().parts.map(({ heading, about }) => [heading, about])).toEqual([
      ['', {}],
      ['一、投诉处理及时率', { indicator: 'complaint-timeliness' }],
      ['措施', { indicator: 'complaint-timeliness' }],
      ['东区分公司：', { unit: 'east' }],
      ['服营厅客户满意度', { unit: 'east', indicator: 'hall-satisfaction' }],
      ['下一步', { unit: 'east', indicator: 'hall-satisfaction' }],
      ['客户服务部', { department: 'customer-service' }],
      ['服营厅客户满意度', { indicator: 'hall-satisfaction' }],
      ['west', { unit: 'west', indicator: 'hall-satisfaction' }],
      ['下月重点', {}],
    ]);
  });

  test('is not there for a month without one', () => {
    expect(commentaryOf('2026-09', context)).toBeUndefined();
  });

  test('leads to what its headings name', () => {
    const subjects = commentary().parts.flatMap(({ subject }) => subject ?? []);
    expect(subjects[0]).toEqual({
      kind: 'indicator',
      id: 'complaint-timeliness',
      name: '投诉处理及时率',
      path: 'indicators/complaint-timeliness/',
    });
    expect(subjects.find(({ kind }) => kind === 'department')?.path).toBe('departments/customer-service/');
    // No card scores the branch in this workspace: there is no page to lead to.
    expect(subjects.find(({ kind }) => kind === 'unit')).toEqual({ kind: 'unit', id: 'east', name: '东区分公司' });
    expect(subjectsIn(commentary()).map(({ id }) => id)).toEqual(['east', 'customer-service', 'west']);
  });

  test('says at which line each part begins', () => {
    expect(
      commentary()
        .parts.slice(0, 3)
        .map(({ line }) => line),
    ).toEqual([1, 3, 7]);
  });
});

describe('what a page chooses', () => {
  test('the month as a whole', () => {
    expect(told(generalPart(commentary()))).toEqual(['|总体平稳。', '下月重点|开关账会。']);
  });

  test('the company: the month and its indicators, without units and departments', () => {
    expect(told(companyPart(commentary(), 'province'))).toEqual([
      '|总体平稳。',
      '一、投诉处理及时率|人手不足。',
      '-措施|增加席位。',
      '服营厅客户满意度|',
      '下月重点|开关账会。',
    ]);
  });

  test('a unit: without its own name, what is below raised', () => {
    expect(told(unitPart(commentary(), 'east'))).toEqual(['|柜台减半。', '服营厅客户满意度|排队。', '-下一步|复岗。']);
    expect(unitPart(commentary(), 'east-hall')).toBeUndefined();
  });

  test('a unit below an indicator: under the indicator’s name', () => {
    const part = unitPart(commentary(), 'west');
    expect(told(part)).toEqual(['服营厅客户满意度|装修。']);
    expect(part?.parts[0]?.subject?.id).toBe('hall-satisfaction');
  });

  test('a department', () => {
    expect(told(departmentPart(commentary(), 'customer-service'))).toEqual(['|回单慢。']);
  });

  test('an indicator: of no unit, or of one', () => {
    expect(told(indicatorPart(commentary(), 'complaint-timeliness'))).toEqual(['|人手不足。', '措施|增加席位。']);
    expect(told(indicatorPart(commentary(), 'hall-satisfaction', 'east'))).toEqual(['|排队。', '下一步|复岗。']);
    expect(told(indicatorPart(commentary(), 'hall-satisfaction'))).toBeUndefined();
  });

  test('a card: nothing where nobody wrote about its subject', () => {
    const on = (id: string, isDepartment = false) => commentaryOn({ id, isDepartment }, MONTH, context);
    expect(on('province')?.elsewhere.map(({ id }) => id)).toEqual(['east', 'customer-service', 'west']);
    expect(told(on('east')?.text)?.length).toBe(3);
    expect(on('east')?.elsewhere).toEqual([]);
    expect(told(on('customer-service', true)?.text)).toEqual(['|回单慢。']);
    expect(on('customer-service')).toBeUndefined();
    expect(on('east-hall')).toBeUndefined();
  });
});

describe('in another language', () => {
  const ENGLISH = {
    'data/2026-10/commentary.en.md': 'Calm.\n\n## Complaints on time\n\nToo few people.\n\n## east\n\nHalf closed.\n',
    'content/translations/en/indicator.yaml': 'complaint-timeliness: { name: Complaints on time }\n',
  };

  test('it is that language’s own', () => {
    const english = commentaryOf(MONTH, contextOf({ ...CHINESE, ...ENGLISH }, 'en'));
    expect(english).toMatchObject({ language: 'en', foreign: false, file: 'data/2026-10/commentary.en.md' });
    expect(english?.parts.map(({ about }) => about)).toEqual([
      {},
      { indicator: 'complaint-timeliness' },
      { unit: 'east' },
    ]);
  });

  test('it is the Chinese one, and marked, where there is none', () => {
    const found = commentaryOf(MONTH, contextOf(CHINESE, 'en'));
    expect(found).toMatchObject({ language: 'zh-CN', foreign: true, file: 'data/2026-10/commentary.md' });
    expect(found?.parts[1]?.about).toEqual({ indicator: 'complaint-timeliness' });
  });

  test('it is another where there is no Chinese one', () => {
    expect(commentaryOf(MONTH, contextOf(ENGLISH))).toMatchObject({ language: 'en', foreign: true });
  });
});

test('a unit is named by what it was called before, too', () => {
  const renamed = laidOver({})['content/organisation/units.yaml']?.replace(
    'name: 东区分公司,',
    'name: 东区分公司, formerNames: [{ until: 2026-01, name: 东县分公司 }],',
  );
  const files = {
    'content/organisation/units.yaml': renamed ?? '',
    'data/2026-10/commentary.md': '## 东县分公司\n\n平稳。\n',
  };
  const found = commentaryOf(MONTH, contextOf(files));
  expect(found?.parts[0]).toMatchObject({ about: { unit: 'east' }, subject: { name: '东区分公司' } });
});
