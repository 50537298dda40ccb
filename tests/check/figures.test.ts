import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import { record } from '../../src/check/example.ts';
import { judged } from '../../src/report/judged.ts';
import { laidOver, told } from './support.ts';

const KEY = { key: 'true', targets: '[{ from: 2025-01, floor: 85, target: 90 }]' };
const month = (numerator: number) =>
  `unit,indicator,numerator,denominator\nwest,hotline-connection-rate,${numerator},100\n`;

/** Three months in which a key indicator is missed, and nobody wrote about it. Whose task it is, is asked elsewhere. */
const MISSED = {
  'content/rules/alerts.yaml': 'redWithoutOwner: off\n',
  'content/indicators/hotline-connection-rate.yaml': record('indicator', KEY),
  'data/2026-08/measurements.csv': month(80),
  'data/2026-09/measurements.csv': month(81),
  'data/2026-10/measurements.csv': month(82),
};

function checkAt(asOf: string, files: Readonly<Record<string, string>>) {
  return judged(loadWorkspace(memoryReader(laidOver(files))), () => asOf);
}
const allAt = (asOf: string, files = {}) => checkAt(asOf, { ...MISSED, ...files }).diagnostics.map(told);
/** What is asked of months that have begun. */
const toldAt = (asOf: string, files = {}) =>
  allAt(asOf, files).filter((each) => !each.startsWith('month-after-as-of '));

describe('figures', () => {
  test('are judged in the latest month that had begun', () => {
    expect(toldAt('2026-11-05')).toEqual(['commentary-missing data/2026-10/measurements.csv:1:1']);
    expect(toldAt('2026-09-30')).toEqual(['commentary-missing data/2026-09/measurements.csv:1:1']);
    expect(toldAt('2026-07-31')).toEqual([]);
  });

  test('are judged in earlier months when someone has written about them, not in later ones', () => {
    const files = { 'data/2026-08/commentary.md': '平稳。\n', 'data/2026-10/commentary.md': '平稳。\n' };
    expect(toldAt('2026-09-30', files)).toEqual([
      'commentary-missing data/2026-08/commentary.md:1:1',
      'commentary-missing data/2026-09/measurements.csv:1:1',
    ]);
  });

  test('of branches, of other indicators and at risk ask for no commentary', () => {
    const KQI = 'content/indicators/hotline-connection-rate.yaml';
    expect(toldAt('2026-11-05', { [KQI]: record('indicator', { ...KEY, key: 'false' }) })).toEqual([]);
    expect(toldAt('2026-11-05', { 'data/2026-10/measurements.csv': month(87) })).toEqual([]);
    const rows = 'east,hotline-connection-rate,99,100\n';
    expect(toldAt('2026-11-05', { 'data/2026-10/measurements.csv': month(82) + rows })).toEqual([]);
  });

  test('of a month after the as-of month are told of, one finding for the folder', () => {
    const files = { 'data/2026-12/measurements.csv': month(95), 'data/2026-12/commentary.md': '平稳。\n' };
    const later = (asOf: string) => allAt(asOf, files).filter((each) => each.startsWith('month-after-as-of '));
    expect(later('2026-12-01')).toEqual([]);
    expect(later('2026-11-30')).toEqual(['month-after-as-of data/2026-12/measurements.csv:1:1']);
  });

  test('are told with what is published and wanted, and what to write where', () => {
    const [found] = checkAt('2026-11-05', MISSED).diagnostics;
    expect(found?.message).toEqual({
      zh: '2026-10 有 1 项关键指标未达标而没有评述：热线人工接通率（82.0%，目标 ≥ 90.0%）',
      en: '2026-10: no commentary on 1 missed key indicator: hotline-connection-rate (82.0%, target ≥ 90.0%)',
    });
    expect(found?.hint.zh).toBe(
      '在 data/2026-10/commentary.md 里加标题“## 热线人工接通率”，下面写明原因、措施和时限。',
    );
  });

  test('are not asked for where there is an error', () => {
    const files = { ...MISSED, 'content/norms/x.yaml': 'a: 1\n' };
    const loaded = loadWorkspace(memoryReader(laidOver(files)));
    expect(judged(loaded, () => '2026-11-05')).toEqual(checkWorkspace(loaded));
  });
});

describe('missed key indicators', () => {
  const TASK = 'data/tasks/queues.yaml';
  const REASON = 'data/accepted-reasons/connection.yaml';
  const missed = {
    'content/rules/alerts.yaml': '',
    'data/2026-10/commentary.md': '## hotline-connection-rate\n\n人手。\n',
  };
  const task = record('task', { deadline: '2026-12-31', indicators: '[hotline-connection-rate]' });
  const reason =
    'indicator: hotline-connection-rate\nreason: 等扩容\nby: 总经理\non: 2026-11-01\nfrom: 2026-10\nuntil: 2026-11-10\n';
  const AT = 'content/indicators/hotline-connection-rate.yaml:8:6';

  test('are told once the month is over, and not before', () => {
    const files = { ...missed, 'data/2026-09/measurements.csv': month(95) };
    expect(toldAt('2026-11-05', files)).toEqual([`red-without-owner ${AT}`]);
    expect(toldAt('2026-10-31', files)).toEqual([`red-without-owner ${AT}`]);
    expect(toldAt('2026-10-30', files)).toEqual([]);
  });

  test('are owned by an open task, or by a reason until its last day is over', () => {
    expect(toldAt('2026-11-05', { ...missed, [TASK]: task })).toEqual([]);
    expect(toldAt('2026-11-10', { ...missed, [REASON]: reason })).toEqual([]);
    expect(toldAt('2026-11-11', { ...missed, [REASON]: reason })).toEqual([`red-without-owner ${REASON}:6:8`]);
    expect(toldAt('2026-10-31', { ...missed, [REASON]: reason })).toEqual([`red-without-owner ${AT}`]);
  });

  test('weigh what the alert rules say', () => {
    const weighing = (weight: string) => {
      const files = { ...MISSED, ...missed, 'content/rules/alerts.yaml': `redWithoutOwner: ${weight}\n` };
      return checkAt('2026-11-05', files).diagnostics.map(({ severity }) => severity);
    };
    expect([weighing('error'), weighing('warning'), weighing('off')]).toEqual([['error'], ['warning'], []]);
  });
});
