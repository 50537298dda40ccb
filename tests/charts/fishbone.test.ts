import { describe, expect, test } from 'vitest';
import { fishbone, type FishboneData } from '../../src/charts/fishbone.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrapLines } from '../../src/charts/wrap-lines.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const DATA: FishboneData = {
  problem: '服务厅满意度低于95%，而且不稳定',
  bones: [
    { name: '人员', causes: [{ text: '导办不到位', key: true }, { text: '服务规范执行不到位' }] },
    { name: '系统', causes: [{ text: 'BOSS系统不稳定' }] },
    { name: '服务内容', causes: [{ text: '没有与对手比较，竞争力说不清', key: true }, { text: '客户需求没有挖掘' }] },
    { name: '环境', causes: [{ text: '保洁不及时' }, { text: '功能分区不清' }, { text: '座位少' }] },
    { name: '制度', causes: [{ text: '制度不完善：考核不具体，没有激励', key: true }] },
  ],
};

/** Every text with its place and size. */
function texts(svg: string): { text: string; x: number; y: number }[] {
  return [...svg.matchAll(/<text[^>]* x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)].map(([, x, y, text]) => ({
    text: text ?? '',
    x: Number(x),
    y: Number(y),
  }));
}

describe('fishbone', () => {
  test('bones over and under the spine, key causes strong, the problem at the head', () => {
    const svg = fishbone(DATA, CAPTION);
    expectSnapshot('fishbone', svg);
    expect(fishbone(DATA, CAPTION)).toBe(svg);
    expect(bytes(svg)).toBeLessThanOrEqual(6_000);
  });

  test('holds every word, inside the picture, none on another', () => {
    const svg = fishbone(DATA, CAPTION);
    const height = Number(/viewBox="0 0 720 (\d+)"/.exec(svg)?.[1]);
    const found = texts(svg);
    const words = found.map(({ text }) => text).join('');
    for (const { name, causes } of DATA.bones) {
      expect(words).toContain(name);
      for (const { text } of causes) expect(words).toContain(text);
    }
    for (const { x, y } of found) expect(x >= 0 && x <= 720 && y >= 0 && y <= height).toBe(true);
    const places = found.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('draws one bone, and none, and a bone without causes', () => {
    for (const bones of [[], DATA.bones.slice(0, 1), [{ name: '空', causes: [] }]]) {
      expect(fishbone({ ...DATA, bones }, CAPTION)).not.toMatch(/NaN|Infinity/);
    }
  });

  test('text stays text', () => {
    const svg = fishbone({ problem: '甲', bones: [{ name: HOSTILE, causes: [] }] }, CAPTION);
    expect(svg).not.toContain('<script');
    expect(svg).toContain(ESCAPED);
  });
});

describe('lines of words', () => {
  test.each([
    ['没有与对手比较，竞争力说不清', 96, ['没有与对手比较，', '竞争力说不清']],
    ['Incomplete rules: unspecific assessment', 96, ['Incomplete', 'rules: unspecific', 'assessment']],
    ['短', 96, ['短']],
    ['', 96, []],
  ])('%s', (text, width, lines) => {
    expect(wrapLines(text, width, 12)).toEqual(lines);
  });

  test('are no wider than they may be, and none begins with what closes or ends with what opens', () => {
    for (const width of [40, 60, 80, 120]) {
      const found = wrapLines('BOSS系统（老版）不稳定，“卡”在高峰；界面乱 and slow', width, 12);
      for (const line of found) {
        expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/^[，。：；、！？）”》]|[（“《]$/);
      }
    }
  });
});
