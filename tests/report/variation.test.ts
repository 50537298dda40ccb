import { describe, expect, test } from 'vitest';
import { scorecardPage } from '../../src/report/scorecard/index.ts';
import { linesOf } from '../../src/report/input-places.ts';
import { scoringText } from '../../src/report/scoring-text.ts';
import { variationOf } from '../../src/report/variation.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const latest = zh.latest ?? '';
const page = (id: string, month = latest, context = zh) => scorecardPage({ id, isDepartment: false }, month, context);
const rows = (id: string, month = latest) => (page(id, month)?.sections ?? []).flatMap((section) => section.rows);

describe('variation beside the traffic light', () => {
  test('is not told before there are twelve months', () => {
    expect(rows('beiyuan', zh.months[10]).every(({ variation }) => variation === undefined)).toBe(true);
    expect(rows('beiyuan', zh.months[11]).some(({ variation }) => variation !== undefined)).toBe(true);
  });

  test('begins anew with a definition', () => {
    expect(variationOf('beiyuan', 'repeat-complaint-rate', latest, zh)).toBeUndefined();
  });

  test('is that of the control chart up to the month, in every row', () => {
    for (const month of [latest, '2026-03']) {
      for (const { figure, variation } of rows('yunling', month)) {
        const chart = zh.scores.chart('yunling', figure?.indicator ?? '', month);
        if (!variation) {
          expect(chart?.few !== false || chart.points.at(-1)?.month !== month).toBe(true);
          continue;
        }
        expect([variation.kind, variation.assurance]).toEqual([chart?.variation, chart?.assurance]);
        expect(variation.disagreement ?? 'agree').toBe(chart?.agreement ?? 'agree');
        expect(variation.signals.length > 0).toBe(variation.kind !== 'common');
      }
    }
  });

  test('says on which side a figure lies', () => {
    expect(variationOf('yunling', 'complaints-per-10k', latest, zh)).toMatchObject({
      kind: 'worse',
      signals: ['超出控制上限', '连续 7 个月以上高于均值'],
    });
    expect(variationOf('yunling', 'hall-satisfaction', latest, contexts.en)?.signals).toEqual([
      'below the lower limit',
    ]);
  });
});

describe('what kind of miss needs attention', () => {
  const kindOf = (unit: string, indicator: string, context = zh) =>
    page(unit, latest, context)?.attention.find(({ figure }) => figure.indicator === indicator)?.kind;

  test('is a special cause, or the process itself', () => {
    expect(kindOf('yunling', 'complaints-per-10k')).toBe('超出控制上限（特殊原因）');
    expect(kindOf('beiyuan', 'complaints-per-10k')).toBe('波动在正常范围，须改流程而非追个案');
    expect(kindOf('beiyuan', 'complaints-per-10k', contexts.en)).toBe(
      'within its usual range: change the process, do not chase cases',
    );
  });

  test('is left open with too few months', () => {
    expect(kindOf('beiyuan', 'repeat-complaint-rate')).toBeUndefined();
  });
});

describe('an interval', () => {
  test('stands with figures of few cases, and with no others', () => {
    for (const { figure } of rows('baitan-luweizhen')) expect(figure?.interval !== undefined).toBe(figure?.smallSample);
    const satisfaction = rows('baitan-luweizhen').find(({ figure }) => figure?.indicator === 'hall-satisfaction');
    expect(satisfaction?.figure?.interval).toBe('64.41–92.12');
  });
});

describe('lines of files', () => {
  const row = (line: number, file = 'data/2026-10/measurements.csv') => ({ unit: 'a', month: '2026-10', file, line });

  test('are told as runs, each line once', () => {
    expect(
      linesOf(
        [146, 120, 133, 147, 148, 133].map((line) => row(line)),
        zh,
      ),
    ).toEqual([{ file: 'data/2026-10/measurements.csv', text: '第 120、133、146–148 行', first: 120, last: 120 }]);
    expect(linesOf([row(5), row(6)], contexts.en)).toMatchObject([{ text: 'lines 5–6', first: 5, last: 6 }]);
    expect(linesOf([row(5)], contexts.en)).toMatchObject([{ text: 'line 5' }]);
  });

  test('are told for each file', () => {
    expect(linesOf([row(5), row(9, 'other.csv')], zh).map(({ file, text }) => `${file} ${text}`)).toEqual([
      'data/2026-10/measurements.csv 第 5 行',
      'other.csv 第 9 行',
    ]);
  });
});

test('every way of scoring is told with its figures', () => {
  const texts = [
    scoringText({ method: 'deduction', onMiss: 5, points: 2, per: 0.1, max: 40 }),
    scoringText({
      method: 'bands',
      bands: [
        { reach: 95, points: 100 },
        { reach: [80, 90], points: 60 },
      ],
    }),
    scoringText({ method: 'pass-fail' }),
    scoringText({ method: 'rank', first: 100, last: 40 }),
    scoringText({ method: 'veto', cap: 80 }),
  ];
  expect(texts.map(({ zh: text }) => text)).toEqual([
    '扣分：未达标扣 5 分，每差 0.1 扣 2 分，最多扣 40 分',
    '分档：95 得 100 分，80–90 得 60 分',
    '达标得 100 分，否则 0 分',
    '名次：首名 100 分，末名 40 分',
    '一票否决：封顶 80 分',
  ]);
  expect(texts.map(({ en }) => en).join()).not.toMatch(/\p{Script=Han}/u);
});
