import { valueAt, type Dated } from '../../model/dated.ts';
import { sumExact } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import type { Path } from '../../model/source.ts';
import { placeOf, type Document, type Workspace } from '../../model/workspace.ts';
import { INDICATOR, record, SCORECARD } from '../example.ts';
import { monthsToJudge } from '../months.ts';
import type { Finding, Rule } from '../rule.ts';

const WHOLE = 100;
const files = (weight: number) => ({
  [INDICATOR]: record('indicator', {
    targets: '[{ from: 2026-01, floor: 80, target: 90 }]',
    scoring: '{ method: linear, at: { floor: 60, target: 100 } }',
  }),
  [SCORECARD]: record('scorecard', {
    sections:
      `\n  - id: results\n    name: 结果\n    kind: indicators\n    weight: 100\n    items:\n` +
      `      - { indicator: hall-satisfaction, weight: 60 }\n      - { indicator: hotline-connection-rate, weight: ${weight} }`,
  }),
});

export const weights: Rule = {
  code: 'weights',
  severity: 'error',
  title: { zh: '权重合计不对', en: 'Weights do not add up' },
  why: {
    zh: '权重是整张记分卡的分数：各板块合计 100，板块内各项合计等于板块。合计不对，总分就偏高或偏低。',
    en: 'Weights are points of the whole: sections add up to 100 and items to their section. Otherwise every total is too high or too low.',
  },
  fix: { zh: '调整权重，使合计相符。', en: 'Correct the weights so that they add up.' },
  bad: files(30),
  good: files(40),
  *check({ workspace }) {
    const { records } = workspace;
    for (const card of records.scorecard.values()) {
      const weighted = card.value.sections.filter((section) => section.kind !== 'adjustments');
      if (weighted.length > 0) yield* unequal(workspace, card, ['sections'], weighted, WHOLE, SECTIONS);
      for (const [i, section] of card.value.sections.entries()) {
        if (section.kind !== 'indicators') continue;
        yield* unequal(workspace, card, ['sections', i, 'items'], section.items, section.weight, ITEMS);
      }
    }
    for (const task of records.task.values()) {
      yield* unequal(workspace, task, ['milestones'], task.value.milestones, WHOLE, MILESTONES);
    }
    for (const recognition of records.recognition.values()) {
      // What is judged without weights has none at all.
      const { criteria } = recognition.value;
      if (criteria.every(({ weight }) => weight === undefined)) continue;
      const weighted = criteria.map(({ weight = 0 }) => ({ weight }));
      yield* unequal(workspace, recognition, ['criteria'], weighted, WHOLE, CRITERIA);
    }
  },
};

const SECTIONS = { zh: '各板块权重', en: 'The weights of the sections' };
const ITEMS = { zh: '板块内各项权重', en: 'The weights of the items' };
const MILESTONES = { zh: '各里程碑权重', en: 'The weights of the milestones' };
const CRITERIA = { zh: '各项评定内容权重', en: 'The weights of the criteria' };

interface Weighted {
  readonly weight: Dated<number>;
}

/** One finding for the first month in which the parts of a list do not add up to the whole. */
function* unequal(
  workspace: Workspace,
  document: Document,
  path: Path,
  parts: readonly Weighted[],
  whole: Dated<number>,
  label: Finding['message'],
): Iterable<Finding> {
  const changes = [...parts.map(({ weight }) => weight), whole].flatMap(startsOf);
  for (const month of changes.length === 0 ? [undefined] : monthsToJudge(workspace, changes)) {
    const sum = sumExact(parts.map(({ weight }) => weightIn(weight, month)));
    const expected = weightIn(whole, month);
    if (sum === expected) continue;
    const when = month === undefined ? { zh: '', en: '' } : { zh: `${month} `, en: ` in ${month}` };
    yield {
      place: placeOf(document, path, 'key'),
      message: {
        zh: `${when.zh}${label.zh}合计 ${sum}，应为 ${expected}`,
        en: `${label.en}${when.en} add up to ${sum}, not ${expected}`,
      },
    };
    return;
  }
}

function startsOf(weight: Dated<number>): Month[] {
  return Array.isArray(weight) ? weight.map(({ from }) => from) : [];
}

/** The weight in a month; 0 before it begins. Without a month none of the weights changes. */
function weightIn(weight: Dated<number>, month: Month | undefined): number {
  return (month === undefined ? (weight as number) : valueAt(weight, month)) ?? 0;
}
