import type { Scorecard } from '../../model/records/scorecard.ts';
import { placeOf, type Workspace } from '../../model/workspace.ts';
import { record, SCORECARD } from '../example.ts';
import type { Rule } from '../rule.ts';

const files = (sections: string) => ({
  'data/2026-10/adjustments.yaml':
    'adjustments:\n  - { id: praise, subject: east, kind: bonus, points: 1, rule: 表扬加分, reason: 获省公司通报表扬 }\n',
  [SCORECARD]: record('scorecard', {
    sections:
      `\n  - { id: results, name: 结果, kind: indicators, weight: 100, items: [{ indicator: hall-satisfaction, weight: 100 }] }` +
      sections,
  }),
});

export const adjustmentWithoutCard: Rule = {
  code: 'adjustment-without-card',
  severity: 'warning',
  title: { zh: '加减分用不上', en: 'An adjustment that no scorecard counts' },
  why: {
    zh: '没有一张给它评分的记分卡设了加减分板块，写了也不进总分。',
    en: 'No scorecard that scores the subject has a section for adjustments: it is written down and changes nothing.',
  },
  fix: {
    zh: '在记分卡里加一个 kind: adjustments 的板块，或改正 subject、scorecard。',
    en: 'Give the scorecard a section of `kind: adjustments`, or correct `subject` or `scorecard`.',
  },
  bad: files(''),
  good: files('\n  - { id: adjustments, name: 加减分, kind: adjustments }'),
  *check({ workspace }) {
    for (const entry of workspace.records.adjustments.values()) {
      for (const [i, { subject, scorecard }] of entry.value.adjustments.entries()) {
        if (!isKnown(subject, workspace) || counts(subject, scorecard, workspace)) continue;
        yield {
          place: placeOf(entry, ['adjustments', i, 'subject']),
          message: {
            zh: `没有记分卡计入“${subject}”的加减分`,
            en: `No scorecard counts adjustments of \`${subject}\``,
          },
        };
      }
    }
  },
};

/** A subject that is not there is a matter of references. */
function isKnown(subject: string, { records }: Workspace): boolean {
  return records.unit.has(subject) || records.department.has(subject);
}

function counts(subject: string, only: string | undefined, workspace: Workspace): boolean {
  return [...workspace.records.scorecard].some(
    ([id, { value }]) =>
      (only === undefined || only === id) &&
      value.sections.some(({ kind }) => kind === 'adjustments') &&
      scores(value, subject, workspace),
  );
}

function scores({ subjects }: Scorecard, subject: string, { records }: Workspace): boolean {
  switch (subjects.kind) {
    case 'type':
      return records.unit.get(subject)?.value.type === subjects.type;
    case 'units':
      return subjects.units.includes(subject);
    case 'departments':
      return subjects.departments?.includes(subject) ?? records.department.has(subject);
  }
}
