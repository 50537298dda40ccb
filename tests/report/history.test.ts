import { describe, expect, test } from 'vitest';
import { archive, archiveOfSubjects } from '../../src/report/archive.ts';
import { historyPage, historyPath, scoredSubjects, type Fact } from '../../src/report/history/index.ts';
import { paths } from '../../src/report/paths.ts';
import { rankingPath } from '../../src/report/ranking/index.ts';
import { scorecardPage } from '../../src/report/scorecard/index.ts';
import { cardOf, cardPath, cardsOf } from '../../src/report/scorecard/subjects.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const { 'zh-CN': zh, en } = contexts;
const subjects = scoredSubjects(zh);
const unit = (id: string) => ({ id, isDepartment: false });
const department = (id: string) => ({ id, isDepartment: true });

/** A fact as it is read. */
function fact(id: string, about: Fact['about']): string[] {
  const facts = historyPage(unit(id), zh)?.facts ?? [];
  return (facts.find((each) => each.about === about)?.items ?? []).map(({ name, note = '' }) => name + note);
}

test('everybody who was ever scored has a page, and nobody else', () => {
  const scored = new Set(
    zh.months.flatMap((month) => cardsOf(month, zh).map(({ scorecard, unit: id }) => `${scorecard} ${id}`)),
  );
  expect(subjects.length).toBe(scored.size);
  expect(historyPage(unit('nowhere'), zh)).toBeUndefined();
  expect(historyPage(department('finance'), zh)).toBeUndefined();
});

test('no page of all months stands where a scorecard does', () => {
  const scorecards = new Set(zh.months.flatMap((month) => cardsOf(month, zh).map((result) => cardPath(result, zh))));
  expect(subjects.filter((subject) => scorecards.has(historyPath(subject)))).toEqual([]);
  expect(historyPath(unit('it'))).not.toBe(historyPath(department('it')));
});

describe.each(subjects)('all months of $id, department: $isDepartment', (subject) => {
  const page = historyPage(subject, zh);
  const months = zh.months.filter((month) => cardOf(subject, month, zh));

  test('are those in which a card scores it, the latest first, with its published score', () => {
    expect(page?.months.map(({ month }) => month)).toEqual(months.toReversed());
    for (const each of page?.months ?? []) {
      expect(each.figure).toBe(cardOf(subject, each.month, zh)?.published);
      if (each.path !== undefined) expect(scorecardPage(subject, each.month, zh)?.score).toBe(each.score);
    }
  });

  test('are drawn with a number at each change that is told', () => {
    const marks = page?.trend?.points.flatMap(({ mark }) => mark ?? []) ?? [];
    expect(marks.every((mark) => page?.events[Number(mark) - 1] !== undefined)).toBe(true);
    const within = page?.events.filter(({ month }) => months.includes(month)) ?? [];
    expect(marks.length).toBe(within.length);
  });

  test('say the same in English, with no Chinese in it', () => {
    const english = historyPage(subject, en);
    expect(english?.months.map(({ score, rank }) => [score, rank])).toEqual(
      page?.months.map(({ score, rank }) => [score, rank]),
    );
    expect(english?.events.map(({ texts }) => texts.length)).toEqual(page?.events.map(({ texts }) => texts.length));
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a branch that was merged', () => {
  test('says where it went, and stands with the months it had', () => {
    const page = historyPage(unit('baitan'), zh);
    expect(page?.finding).toMatch(/^白滩分公司：2026年4月并入北港分公司，此前得分 [\d.]+–[\d.]+$/);
    expect(page?.latest?.month).toBe('2026-03');
    expect(page?.events.at(-1)).toEqual({ month: '2026-04', name: '2026年4月', texts: ['并入北港分公司'] });
    expect(fact('baitan', 'mergedInto')).toEqual(['北港分公司']);
    expect(page?.below.map(({ path }) => path)).toContain(paths.unitHistory('baitan-xinshilu'));
  });

  test('is named by the one it went into, and by its halls', () => {
    expect(fact('beigang', 'absorbed')).toEqual(['白滩分公司2026年4月']);
    const texts = historyPage(unit('beigang'), zh)?.events.find(({ month }) => month === '2026-04')?.texts;
    expect(texts?.[0]).toBe('白滩分公司并入');
    expect(texts?.[1]).toMatch(/^白滩新市路服营厅、.*划入$/);
    expect(fact('baitan-xinshilu', 'parent')).toEqual(['白滩分公司', '北港分公司2026年4月起']);
  });
});

test('a branch that was renamed shows the name of the time', () => {
  const page = historyPage(unit('liuwan'), zh);
  expect(page?.name).toBe('柳湾分公司');
  const former = page?.months.filter(({ formerName }) => formerName === '柳湾县分公司').map(({ month }) => month) ?? [];
  expect([former.at(0), former.at(-1)]).toEqual(['2025-12', '2025-01']);
  expect(fact('liuwan', 'formerNames')).toEqual(['柳湾县分公司至2025年12月']);
});

test('a hall that opened begins then', () => {
  const page = historyPage(unit('qinghu-daxuecheng'), zh);
  expect(page?.months.at(-1)?.month).toBe('2025-09');
  expect(fact('qinghu-daxuecheng', 'opened')).toEqual(['2025年9月']);
});

test('weights that changed are told with their reason, in the reader’s language', () => {
  const told = (context: typeof zh) =>
    historyPage(unit('yunling'), context)?.events.find(({ month }) => month === '2026-01')?.texts[0];
  expect(told(zh)).toBe('“投诉与申诉”权重 25 → 30：压降投诉、管住升级申诉是 2026 年的首要任务。');
  expect(told(en)).toBe(
    'Weight of “Complaints and appeals” 25 → 30: Fewer complaints and fewer appeals are the first task of 2026.',
  );
});

test('new targets and new definitions are told in the month they begin', () => {
  const texts = historyPage(unit('beiyuan'), zh)?.events.find(({ month }) => month === '2026-01')?.texts ?? [];
  expect(texts).toContainEqual(expect.stringMatching(/改用新的目标值$/));
  expect(texts).toContainEqual(expect.stringMatching(/重复投诉率.*口径改变$/));
});

describe('the archive', () => {
  test('has a scorecard and a ranking of every month', () => {
    for (const { month, company, ranking } of archive(zh)) {
      expect(company?.path).toBe(paths.month(month));
      expect(ranking).toBe(rankingPath(month, zh));
    }
  });

  test('lists everybody once, those that were closed after the others of their kind', () => {
    const groups = archiveOfSubjects(zh);
    const listed = groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.subjects.map(({ path }) => path)));
    expect(listed.toSorted()).toEqual(subjects.map(historyPath).toSorted());
    expect(groups.map(({ kind }) => kind)).toEqual(['company', 'branch', 'hall', 'call-centre', 'team', 'department']);
    const branches = groups.find(({ kind }) => kind === 'branch')?.blocks[0]?.subjects ?? [];
    expect(branches.at(-1)).toMatchObject({ name: '白滩分公司', note: '2026年4月并入北港分公司', isClosed: true });
  });
});

test('scorecards lead to all months of their subject, and to its place among others', () => {
  const hall = scorecardPage(unit('yunling-renminlu'), zh.latest ?? '', zh);
  expect(hall?.historyPath).toBe('scorecards/units/yunling-renminlu/');
  expect(hall?.rankingPath).toBe('rankings/2026-10/#card-hall');
  expect(hall?.stars).toMatchObject({ final: false, of: 5, quarter: '2026年四季度至今' });
  expect(scorecardPage(unit('beiyuan'), '2025-03', zh)?.rankingPath).toBe('rankings/2025-03/');
});
