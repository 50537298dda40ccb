import type { Bilingual } from '../../model/diagnostic.ts';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

const UNIT_TYPES: Readonly<Record<string, Bilingual>> = {
  company: word('公司', 'company'),
  branch: word('分公司', 'branches'),
  hall: word('服营厅', 'service halls'),
  'call-centre': word('呼叫中心', 'call centres'),
  team: word('班组', 'teams'),
};

const EMBEDDING: Readonly<Record<string, Bilingual>> = {
  none: word('未嵌入', 'none'),
  planned: word('已计划', 'planned'),
  partial: word('部分嵌入', 'partial'),
  done: word('已嵌入', 'done'),
};

const REPORTED: Readonly<Record<string, Bilingual>> = {
  error: word('报错误', 'error'),
  warning: word('报警告', 'warning'),
  off: word('不报', 'off'),
};

/** Words that records choose from, by the last key: what each choice is called. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  type: { ...UNIT_TYPES, standard: word('内部标准', 'internal standard'), commitment: word('服务承诺', 'commitment') },
  measuredAt: UNIT_TYPES,
  units: UNIT_TYPES,
  level: {
    kpi: word('KPI', 'KPI'),
    kqi: word('KQI', 'KQI'),
    kci: word('KCI', 'KCI'),
    province: word('省级', 'province'),
    branch: word('分公司级', 'branch'),
  },
  posture: { fight: word('主战', 'fighting'), build: word('主建', 'building'), support: word('支撑', 'supporting') },
  role: {
    accountable: word('牵头负责', 'accountable'),
    responsible: word('承办', 'responsible'),
    supports: word('配合', 'supporting'),
  },
  policy: EMBEDDING,
  workflow: EMBEDDING,
  system: EMBEDDING,
  direction: {
    higher: word('越高越好', 'higher is better'),
    lower: word('越低越好', 'lower is better'),
    range: word('区间内为好', 'within a range'),
  },
  judge: { published: word('公布值', 'the published value'), exact: word('精确值', 'the exact value') },
  rollUp: { none: word('不汇总', 'none'), sum: word('相加', 'sum'), mean: word('平均', 'mean') },
  operation: { sum: word('相加', 'sum'), difference: word('相减', 'difference'), ratio: word('相除', 'ratio') },
  steps: { continuous: word('按比例扣', 'pro rata'), whole: word('满一档才扣', 'whole steps only') },
  combine: {
    'weighted-mean': word('加权平均', 'weighted mean'),
    'deduct-from': word('从 100 分扣', 'deducted from 100'),
  },
  missing: {
    reweight: word('权重转给其他项', 'their weight goes to other items'),
    zero: word('记零分', 'they count as zero'),
    carry: word('沿用上月', 'those of the month before stand'),
  },
  only: { key: word('关键指标', 'key indicators'), other: word('其余指标', 'the others'), all: word('全部', 'all') },
  period: { month: word('按月', 'month'), quarter: word('按季', 'quarter') },
  smallSample: { unranked: word('只展示不排名', 'shown, not ranked'), ranked: word('照常排名', 'ranked') },
  redWithoutOwner: REPORTED,
  decisionWithoutFollowUp: REPORTED,
  orderNotIssued: REPORTED,
  suspectLink: REPORTED,
  massComplaintWithoutMeeting: REPORTED,
  outcome: {
    resolved: word('已解决', 'resolved'),
    escalated: word('升级督办', 'escalated'),
    withdrawn: word('撤回', 'withdrawn'),
  },
  conclusion: {
    passed: word('通过', 'passed'),
    conditional: word('有条件通过', 'passed with conditions'),
    failed: word('不通过', 'failed'),
  },
};

/** What a choice is called; undefined for one that has no words of ours, or that is free. */
export function choiceWords(key: string, value: string): Bilingual | undefined {
  const words = Object.hasOwn(CHOICES, key) ? CHOICES[key] : undefined;
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
}
