import type { Bilingual } from '../../model/diagnostic.ts';
import type { Formula, Scoring } from '../../model/records/indicator.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import { scaleOf } from '../formula.ts';

/** A text of a record, which is in one language: that of the workspace it comes from. */
const same = (text: string): Bilingual => ({ zh: text, en: text });

const SIGNS = { sum: ' + ', difference: ' − ', ratio: ' ÷ ' } as const;

/** How a value is computed. `nameOf` names an indicator. */
export function formulaWords(formula: Formula, nameOf: (indicator: string) => string): Bilingual {
  const scale = scaleOf(formula);
  const scaled = (text: string) => same(scale === 1 ? text : `${text} × ${scale}`);
  switch (formula.kind) {
    case 'sum':
      return { zh: `${formula.counts}之和`, en: `Sum of ${formula.counts}` };
    case 'value':
      return same(formula.counts);
    case 'computed': {
      const terms = formula.of.map(nameOf).join(SIGNS[formula.operation]);
      return scaled(formula.operation === 'ratio' || scale === 1 ? terms : `(${terms})`);
    }
    default:
      return scaled(`${formula.numerator} ÷ ${formula.denominator}`);
  }
}

/** How a figure becomes points. */
export function scoringWords(scoring: Scoring): Bilingual {
  switch (scoring.method) {
    case 'linear':
      return {
        zh: '线性计分：在底线值、目标值、挑战值各自的得分之间按直线计算，两端封顶封底',
        en: 'Linear: along straight lines between the points at floor, target and stretch, clamped at both ends',
      };
    case 'deduction':
      return {
        zh: '扣分法：达到目标得 100 分，未达到的按差距扣分',
        en: 'Deduction: 100 for a met target, less points for the gap of a missed one',
      };
    case 'bands':
      return { zh: '分档计分：得所达到的最好一档的分', en: 'Bands: the points of the best band reached' };
    case 'pass-fail':
      return { zh: '达标计分：达到目标与否', en: 'Pass or fail: whether the target is met' };
    case 'rank':
      return {
        zh: '名次计分：在同类单位的首尾之间按名次均匀递减',
        en: 'By rank: evenly from the first place to the last among units of the same type',
      };
    case 'veto':
      return {
        zh: `一票否决：未达标不得分，且整张记分卡最高 ${scoring.cap} 分`,
        en: `Veto: nothing for a miss, and the whole scorecard scores ${scoring.cap} at most`,
      };
  }
}

const MISSING: Readonly<Record<Scorecard['missing'], Bilingual>> = {
  reweight: { zh: '缺数据的项把权重让给其他项', en: 'what is not measured gives its weight to the others' },
  zero: { zh: '缺数据的项记零分', en: 'what is not measured counts as nothing' },
  carry: { zh: '缺数据的项沿用最近一次得分', en: 'what is not measured keeps its last score' },
};

/** How a card's items become its score. */
export function cardWords({ combine, missing }: Pick<Scorecard, 'combine' | 'missing'>): Bilingual {
  const { zh, en } = MISSING[missing];
  return combine === 'deduct-from'
    ? { zh: `从 100 分起，减去各项失分；${zh}`, en: `From 100, less the points lost on each item; ${en}` }
    : { zh: `各项得分按权重加权平均；${zh}`, en: `Mean of the items' points by their weights; ${en}` };
}

export const ITEM_WORDS: Bilingual = {
  zh: '失分 = 计入的权重 × (100 − 得分) ÷ 100',
  en: 'Points lost = weight as counted × (100 − points) ÷ 100',
};
export const SECTION_WORDS: Bilingual = {
  zh: '板块内各项得分按权重加权平均',
  en: "Mean of the section's points by their weights",
};
export const ADJUSTMENT_WORDS: Bilingual = {
  zh: '本月加减分之和，不超过板块的上限',
  en: "The month's adjustments added up, within the limits of the section",
};

/** What an adjustment is for: the rule it follows and what happened, as the record has them. */
export function adjustmentWords({ rule, reason }: { readonly rule: string; readonly reason: string }): Bilingual {
  return { zh: `${rule}：${reason}`, en: `${rule}: ${reason}` };
}

/** Why a level of supervision took points off. */
export function supervisionWords(task: string, level: string, on: string): Bilingual {
  return { zh: `${task}：${on} 应发${level}`, en: `${task}: ${level} due on ${on}` };
}

/** What a reader should know beside a figure. */
export const NOTES = {
  own: {
    zh: '取本单位自报的数，不由下级汇总',
    en: 'A row of its own is used; units below it are not pooled',
  },
  preliminary: { zh: '含初步数', en: 'Some of it is preliminary' },
  small: { zh: '样本不足，只展示不排名', en: 'Too few cases: shown, not ranked' },
  exact: { zh: '按未四舍五入的精确值判定', en: 'Judged on the exact value, not the published one' },
  idle: { zh: '本月没有可计分的内容', en: 'There was nothing to score this month' },
  zero: { zh: '没有数据，按零分计', en: 'Not measured, counted as nothing' },
  left: { zh: '没有数据，权重让给其他项', en: 'Not measured; its weight went to others' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function carriedNote(month: string): Bilingual {
  return { zh: `沿用 ${month} 的得分`, en: `The score is that of ${month}` };
}

/** Adjustments that came to more than their section lets count; both figures with their sign. */
export function limitNote(stated: number, points: number): Bilingual {
  const [sum, limit] = [stated, points].map((figure) => String(figure).replace('-', '−'));
  return stated > 0
    ? {
        zh: `合计 ${sum} 分，超过加分上限，按 ${limit} 分计`,
        en: `They come to ${sum}; the section adds ${limit} at most`,
      }
    : {
        zh: `合计 ${sum} 分，超过扣分上限，按 ${limit} 分计`,
        en: `They come to ${sum}; the section counts ${limit} at most`,
      };
}

export function vetoNote(names: readonly string[], cap: number): Bilingual {
  return {
    zh: `${names.join('、')}未达标，总分最高 ${cap} 分`,
    en: `A missed veto (${names.join(', ')}) holds the score at ${cap}`,
  };
}
