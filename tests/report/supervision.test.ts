import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/report/context.ts';
import { contextFor } from '../../src/report/context.ts';
import { formAddresses, formAt, orderForm, supervisionPage } from '../../src/report/supervision/index.ts';
import { openScores } from '../../src/score/index.ts';
import { trackTasks } from '../../src/track/index.ts';
import { readWorkspace, workspaceFolder } from '../helpers/folder.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const year = readWorkspace(workspaceFolder('supervision-year'));
const scores = openScores(year);
const on = (asOf: string): Context =>
  contextFor({ workspace: year, scores, tasks: trackTasks(year, asOf), asOf }, 'zh-CN');
const page = (asOf: string) => supervisionPage(on(asOf));
const facts = (id: string, asOf: string) => orderForm(id, on(asOf))?.facts.map(({ term, text }) => `${term}：${text}`);

describe('the page of supervision', () => {
  test('lists what is due with who signs and since when, to the minute where the deadline is', () => {
    expect(page('2026-05-25').due).toMatchObject([
      {
        task: { name: 'T-2 投诉一次解决', path: 'tasks/solve-at-once/' },
        levelName: '二级督办',
        signer: '分管副总经理',
        at: '2026-05-25 18:00',
        deadline: '2026-04-30 18:00',
        overdue: '逾期 15 天',
        draft: 'supervision/drafts/solve-at-once/',
      },
    ]);
    expect(page('2026-05-24').due).toEqual([]);
  });

  test('groups orders by level, the highest first, each as it stood', () => {
    const told = page('2026-05-10').levels.map(({ name, orders }) => [
      name,
      ...orders.map(({ id, word, note }) => `${id} ${word} ${note}`.trim()),
    ]);
    expect(told).toEqual([
      ['三级督办', 'order-4 逾期未回复 已逾期 2 个工作日'],
      ['二级督办', 'order-2 升级督办 2026-04-21 回复，晚 1 个工作日，2026-05-06 认定'],
      ['一级督办', 'order-3 已回复 2026-05-08 回复', 'order-1 升级督办 2026-04-08 16:00 回复，2026-04-16 认定'],
    ]);
  });

  test('tells of clocks that stand still, levels that were lowered, and accountability', () => {
    expect(page('2026-05-10').stopped.map(({ text }) => text)).toEqual([
      '2026-05-06 至 2026-05-15，外部单位原因，由分管副总经理批准。接口厂商停服检修，授权系统无法联调。时限之后已有 5 天不计入逾期。',
    ]);
    expect(page('2026-05-10').accountable.map(({ text }) => text)).toEqual(['仍未解决的，2026-05-19 转入问责']);
    expect(page('2026-05-25').accountable.map(({ text }) => text)).toEqual(['自 2026-05-19 起转入问责']);
    expect(page('2026-06-10').downgraded.map(({ text }) => text)).toEqual([
      '实际进度达到 90%，应发级别由 3 级降为 2 级',
    ]);
  });

  test('announces levels a month ahead, the next first', () => {
    expect(page('2026-05-10').coming.map(({ task, levelName, at }) => [task.name, levelName, at])).toEqual([
      ['T-2 投诉一次解决', '二级督办', '2026-05-25 18:00'],
    ]);
  });

  test('has every figure of the rules in its words', () => {
    const words = page('2026-05-10')
      .rules.map(({ term, text }) => term + text)
      .join('\n');
    const rules = year.records.supervision.get('supervision')?.value;
    for (const { name, signer, afterDays, reply, deduction } of rules?.levels ?? []) {
      expect(words).toContain(
        `${name}逾期满 ${afterDays} 天应发，由${signer}签发，承办部门 ${String(reply)} 个工作日内回复`,
      );
      expect(words).toContain(`扣责任部门 ${String(deduction)} 分`);
    }
    for (const { name } of rules?.stopTheClock?.reasons ?? []) expect(words).toContain(name);
    expect(words).toContain('最多停 20 天');
    expect(words).toContain('达到 90% 的，应发级别降低 1 级');
    expect(words).toContain(rules?.accountability);
  });
});

describe('an order as a form', () => {
  test('states what was known when it was signed, whatever came later', () => {
    const early = facts('order-5', '2026-05-26');
    expect(early).toEqual([
      '任务时限：2026-04-30 18:00',
      '逾期：16 天，停表 10 天不计',
      '进度：实际 70%（2026年4月末上报），计划 100%',
      '未完成：一线授权（应于 2026-04-30 18:00 完成）',
      '此前督办：一级督办 督办〔2026〕3号（2026-05-06 09:00 签发）',
    ]);
    expect(facts('order-5', '2026-12-31')).toEqual(early);
  });

  test('has its answer and its result once they are there', () => {
    expect(orderForm('order-5', on('2026-05-26'))).not.toHaveProperty('reply');
    const later = orderForm('order-5', on('2026-12-31'));
    expect(later?.reply?.text).toBe('已排定完成日期。');
    expect(later?.result).toEqual({ on: '2026-07-06', by: '客户服务部总经理', text: '已解决' });
  });

  test('says what follows: the next level, and accountability after the last', () => {
    expect(orderForm('order-1', on('2026-12-31'))?.consequence).toBe(
      '本级扣责任部门 0.5 分。逾期满 15 天仍未完成的，升为二级督办，由分管副总经理签发。',
    );
    expect(orderForm('order-4', on('2026-12-31'))?.consequence).toBe(
      '本级扣责任部门 2 分。发出满 10 个工作日仍未解决的，转入问责。',
    );
  });

  test('is there for what was issued and for what is due, and for nothing else', () => {
    expect([...formAddresses(on('2026-04-01'))]).toEqual(['drafts/reply-in-time']);
    expect(formAddresses(on('2026-04-02'))).toEqual(['order-1']);
    expect(formAt('order-2', on('2026-04-02'))).toBeUndefined();
    expect(formAt('drafts/reply-in-time', on('2026-04-02'))).toBeUndefined();
  });

  test('of an order that is due is filled in, without number and date', () => {
    const form = formAt('drafts/reply-in-time', on('2026-04-01'));
    expect(form).toMatchObject({ number: null, issued: null, signer: '客户服务部总经理', replyBy: '2026-04-07' });
    expect(form?.subject).toBe('网络投诉限时回复：应于 2026-03-31 完成，逾期 1 天，实际进度 45%，计划 100%');
    expect(form?.command).toBe('npm run new -- supervision-order --task reply-in-time');
  });

  test('about something that is no task has its subject and no facts', () => {
    const form = orderForm('broadband-backlog-1', contexts['zh-CN']);
    expect(form).toMatchObject({ facts: [], number: '北原督办〔2026〕1号' });
    expect(form).not.toHaveProperty('task');
  });
});

test('the demonstration has no Chinese left in English', () => {
  const { en } = contexts;
  const forms = formAddresses(en).map((address) => formAt(address, en));
  expect(forms.length).toBeGreaterThan(3);
  expect(JSON.stringify([supervisionPage(en), forms])).not.toMatch(/\p{Script=Han}/u);
});
