import { describe, expect, test } from 'vitest';
import { processDiagram, type ProcessDiagramData } from '../../src/charts/process-diagram.ts';
import { CAPTION, ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const DATA: ProcessDiagramData = {
  labels: { customer: '客户', stages: '环节', gate: '评审点：通过了才能进入下一环节' },
  stages: [
    { name: '营销上线', customerStep: '发现', hasGate: true },
    { name: '推广销售', customerStep: '试用', hasGate: true },
    { name: '业务办理', customerStep: '订购' },
    { name: '业务交付', customerStep: '使用' },
    { name: '计费收费', customerStep: '缴费', hasGate: true },
    { name: '投诉转办', customerStep: '投诉', onward: '→ 转入客户问题响应解决' },
    { name: '停售退订', customerStep: '离开', hasGate: true, onward: '→ 转入产品全生命周期' },
  ],
};

/** Longer words than seven stages of a row have room for, and stages in which the customer has no part. */
const LONG: ProcessDiagramData = {
  labels: { customer: 'The customer', stages: 'Stages', gate: 'Review gate' },
  stages: [
    { name: 'Requirements research', customerStep: 'Says what is needed, and grumbles about the product in use' },
    { name: 'Product planning', hasGate: true },
    { name: 'Product design', customerStep: 'Tries a prototype and points at what is unclear' },
    { name: 'Development' },
    { name: 'Testing and acceptance', customerStep: 'Is invited to try it before launch', hasGate: true },
  ],
};

const texts = (svg: string) => [...svg.matchAll(/<text[^>]* x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)];
const words = (svg: string) => texts(svg).map(([, , , text]) => text ?? '');

describe('process diagram', () => {
  test.each([
    ['process', DATA],
    ['process-long', LONG],
  ])('%s: stages in order, what the customer does, gates, where it goes on', (name, data) => {
    for (const size of ['wide', 'narrow'] as const) {
      const svg = processDiagram(data, CAPTION, size);
      expectSnapshot(`${name}-${size}`, svg);
      expect(processDiagram(data, CAPTION, size)).toBe(svg);
      expect(bytes(svg)).toBeLessThanOrEqual(6_000);
    }
  });

  test.each(['wide', 'narrow'] as const)('%s: holds every word, none outside of the picture', (size) => {
    for (const data of [DATA, LONG]) {
      const svg = processDiagram(data, CAPTION, size);
      const [, width = '', height = ''] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg) ?? [];
      const all = words(svg).join('').replaceAll(' ', '');
      for (const { name, customerStep = '', onward = '' } of data.stages) {
        for (const text of [name, customerStep, onward]) expect(all).toContain(text.replaceAll(' ', ''));
      }
      for (const [, x, y] of texts(svg)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(Number(width));
        expect(Number(y)).toBeLessThanOrEqual(Number(height));
      }
    }
  });

  test('stages are numbered, and so many gates are marked as there are, with what they mean', () => {
    const svg = processDiagram(DATA, CAPTION, 'wide');
    expect(words(svg).filter((text) => /^\d$/.test(text))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const marks = (of: string) => of.split('c-accent-f').length;
    const none = { ...DATA, stages: DATA.stages.map(({ name }) => ({ name })) };
    const one = { ...none, stages: none.stages.map((stage, i) => ({ ...stage, hasGate: i === 2 })) };
    expect(words(processDiagram(one, CAPTION, 'wide'))).toContain(DATA.labels.gate);
    expect(words(processDiagram(none, CAPTION, 'wide'))).not.toContain(DATA.labels.gate);
    expect(marks(processDiagram(one, CAPTION, 'wide'))).toBeGreaterThan(marks(processDiagram(none, CAPTION, 'wide')));
  });

  test('draws one stage, and none', () => {
    for (const size of ['wide', 'narrow'] as const) {
      for (const stages of [[], DATA.stages.slice(0, 1)]) {
        expect(processDiagram({ ...DATA, stages }, CAPTION, size)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  test('text stays text', () => {
    const svg = processDiagram({ ...DATA, stages: [{ name: 'x', customerStep: HOSTILE }] }, CAPTION, 'narrow');
    expect(svg).not.toContain('<script');
    expect(processDiagram({ ...DATA, labels: { ...DATA.labels, stages: HOSTILE } }, CAPTION, 'narrow')).toContain(
      ESCAPED,
    );
  });
});
