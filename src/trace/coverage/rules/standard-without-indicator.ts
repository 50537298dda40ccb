import type { CoverageRule } from '../rule.ts';

export const standardWithoutIndicator: CoverageRule = {
  code: 'standard-without-indicator',
  group: 'standard',
  title: { zh: '标准没有任何指标衡量', en: 'Standard measured by no indicator' },
  why: {
    zh: '整项标准只靠检查，没有一个数，兑现得怎样只能听汇报。对公众的承诺更应该有数。',
    en: 'A standard that is only checked has no figure: how it is kept is hearsay. A promise to the public needs one all the more.',
  },
  fix: {
    zh: '在最能代表它的那一条写上 measuredBy；没有合适的指标，定义一个。',
    en: 'Add `measuredBy` to the clause that stands for it best; where there is no such indicator, define one.',
  },
  *find({ workspace, processesOf }) {
    for (const document of workspace.records.standard.values()) {
      const { name, owner, type, clauses } = document.value;
      if (clauses.some(({ measuredBy = [] }) => measuredBy.length > 0)) continue;
      const isPromise = type === 'commitment';
      yield {
        document,
        path: ['clauses'],
        owner,
        processes: processesOf('standard', document.id),
        message: {
          zh: `${isPromise ? '服务承诺' : '服务标准'}“${name}”没有任何指标衡量`,
          en: `No indicator measures the ${isPromise ? 'commitment' : 'standard'} “${name}”`,
        },
      };
    }
  },
};
