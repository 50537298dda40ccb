import type { CoverageRule } from '../rule.ts';

export const clauseUnmeasured: CoverageRule = {
  code: 'clause-unmeasured',
  group: 'standard',
  title: { zh: '条款既不衡量也不检查', en: 'Clause that is neither measured nor checked' },
  why: {
    zh: '没有指标、也没有检查办法的条款，做没做到谁也不知道。',
    en: 'Whether a clause without indicator and without check is kept is known to nobody.',
  },
  fix: {
    zh: '写上 measuredBy；没有指标的，写上 check。',
    en: 'Add `measuredBy`, or `check` where there is no indicator.',
  },
  *find({ workspace, processesOf }) {
    for (const document of workspace.records.standard.values()) {
      const { name, owner, clauses } = document.value;
      for (const [i, { id, measuredBy = [], check }] of clauses.entries()) {
        if (measuredBy.length > 0 || check !== undefined) continue;
        yield {
          document,
          path: ['clauses', i, 'id'],
          part: id,
          owner,
          processes: processesOf('standard', document.id),
          message: {
            zh: `“${name}”第 ${i + 1} 条没有指标衡量，也没有检查办法`,
            en: `Clause ${i + 1} of “${name}” has neither an indicator nor a check`,
          },
        };
      }
    }
  },
};
