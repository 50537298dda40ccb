import { describe, expect, test } from 'vitest';
import { stagesOf } from '../../src/model/workspace.ts';
import { widestTrend } from '../../src/report/indicator/widest-trend.ts';
import { processDiagramOf } from '../../src/report/process-diagram.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts, workspace } = handbookOf();
const zh = contexts['zh-CN'];

describe('a process as it is drawn', () => {
  test.each([...workspace.records.process.keys()])('%s: its stages in order, told in both languages', (id) => {
    const stages = stagesOf(workspace, id);
    for (const context of Object.values(contexts)) {
      const drawn = processDiagramOf(id, context);
      expect(drawn?.stages.map(({ name }) => name)).toEqual(stages.map((stage) => context.names.of('stage', stage.id)));
      expect(drawn?.stages.filter(({ hasGate }) => hasGate)).toHaveLength(
        stages.filter(({ value }) => value.gate).length,
      );
      for (const { name, customerStep = '', continuesIn } of drawn?.stages ?? []) {
        for (const text of [name, customerStep, continuesIn?.name ?? '']) expect(drawn?.description).toContain(text);
      }
    }
  });

  test('says where a stage goes on', () => {
    const drawn = processDiagramOf('service-consumption', zh);
    expect(drawn?.finding).toBe('客户信息服务消费使用：7 个环节，4 个评审点');
    expect(drawn?.stages.at(-2)?.continuesIn?.path).toBe('processes/problem-resolution/');
    expect(drawn?.description).toContain('6. 投诉转办，客户：投诉，转入客户问题响应解决。');
  });

  test('there is none of a process that is not there', () => {
    expect(processDiagramOf('nothing', zh)).toBeUndefined();
  });
});

test('the control chart of prose is that of the indicator’s page', () => {
  const drawn = widestTrend('complaint-timeliness', zh);
  expect(drawn?.trend.months).toHaveLength(zh.months.length);
  expect(drawn?.unitName).toBe(zh.names.unit(zh.scores.company(zh.latest ?? '') ?? ''));
  expect(widestTrend('nothing', zh)).toBeUndefined();
});
