import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/check/format/frame.ts';
import { printable, textWidth } from '../../src/check/format/width.ts';
import { inUnit } from '../../src/check/units-of-measure.ts';
import { distance, nearest } from '../../src/model/nearest.ts';

describe('nearest', () => {
  test.each([
    ['targest', ['targets', 'stretch'], ['targets']],
    ['targest', ['targets', 'target', 'stretch'], ['targets', 'target']],
    ['custmer-service', ['customer-service', 'hotline'], ['customer-service']],
    ['Customer_Service', ['customer-service', 'hotline'], ['customer-service']],
    ['kpx', ['kpi', 'kqi', 'kci'], ['kpi']],
    ['it', ['id', 'hr'], []],
    ['finance', ['hotline', 'channel'], []],
    ['hall-1', ['hall-2', 'hall-3', 'hall-4', 'hall-5'], []],
  ])('%s among %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', '-', '厅') });
  test('a distance is one between two points', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test('swapped neighbours are one mistake', () => {
    expect(distance('targest', 'targets')).toBe(1);
  });
});

describe('units of measurement', () => {
  test.each([
    [3, '天', '小时', '72'],
    [90, '秒', '分钟', '1.5'],
    [1, '%', '‰', '10'],
    [5, '条/万条', '‱', '5'],
    [1, '件/百万件', '‱', '0.01'],
    [7, '工作日', '工作日', '7'],
    [7, '工作日', '天', undefined],
    [7, '%', '小时', undefined],
    [1, '件/万户', '‱', undefined],
  ])('%d %s in %s is %s', (figure, from, to, expected) => {
    expect(inUnit(figure, from, to)?.toString()).toBe(expected);
  });
});

/** The frame of what stands between the brackets in the last line of a file. */
function frame(marked: string): string[] {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return codeFrame({ file: { path: 'x.yaml', text: marked.replace(/[⟦⟧]/g, '') }, span: { start, end } });
}

describe('code frames', () => {
  test('mark what is meant below it, whatever is wide before it', () => {
    expect(frame('一\n责任部门: ⟦custmer⟧ # 部门')).toEqual(['2 | 责任部门: custmer # 部门', '  |           ^^^^^^^']);
  });

  test('take two columns for a Chinese character and none for a mark upon another', () => {
    expect(frame('⟦厅ａe\u0301⟧x')[1]).toBe('  | ^^^^^');
    expect(textWidth('服营厅。')).toBe(8);
  });

  test('have one mark where nothing stands, and end with the line', () => {
    expect(frame('name:⟦⟧')).toEqual(['1 | name:', '  |      ^']);
    expect(frame('⟦a: 1\nb: 2⟧')[1]).toBe('  | ^^^^');
  });

  test('are left out for a line that is not there', () => {
    expect(frame('⟦⟧')).toEqual([]);
  });

  test('show a long line around the place, no wider than a terminal, with the marks in place', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.constantFrom('x', '厅'), (before, after, filler) => {
        const [line = '', marks = ''] = frame(`${filler.repeat(before)}⟦wrong⟧${filler.repeat(after)}`);
        const at = line.indexOf('wrong');
        expect(at).toBeGreaterThan(-1);
        expect(textWidth(line.slice(0, at))).toBe(marks.indexOf('^'));
        expect(textWidth(line)).toBeLessThanOrEqual(106);
      }),
    );
  });

  test('let nothing through that could move the cursor or turn the text around', () => {
    const shown = printable('a\u001b[31mb\u202ec\td\r\u0007');
    expect(shown).toBe('a\ufffd[31mb\ufffdc d\ufffd\ufffd');
  });
});
