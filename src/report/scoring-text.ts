import type { Bilingual } from '../model/diagnostic.ts';
import type { Scoring } from '../model/records/indicator.ts';

const ANCHORS = {
  floor: { zh: '底线', en: 'floor' },
  target: { zh: '目标', en: 'target' },
  stretch: { zh: '挑战', en: 'stretch' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A way of scoring with its figures, short enough for a table: `线性：底线 60 分，目标 100 分，挑战 110 分`. */
export function scoringText(scoring: Scoring): Bilingual {
  switch (scoring.method) {
    case 'linear': {
      const at = (['floor', 'target', 'stretch'] as const).flatMap((name) => {
        const points = scoring.at[name];
        return points === undefined ? [] : [{ points, ...ANCHORS[name] }];
      });
      return {
        zh: `线性：${at.map(({ zh, points }) => `${zh} ${points} 分`).join('，')}`,
        en: `linear: ${at.map(({ en, points }) => `${points} at the ${en}`).join(', ')}`,
      };
    }
    case 'deduction':
      return deductionText(scoring);
    case 'bands':
      return {
        zh: `分档：${scoring.bands.map(({ reach, points }) => `${boundText(reach)} 得 ${points} 分`).join('，')}`,
        en: `bands: ${scoring.bands.map(({ reach, points }) => `${points} for ${boundText(reach)}`).join(', ')}`,
      };
    case 'pass-fail': {
      const { pass = 100, fail = 0 } = scoring;
      return { zh: `达标得 ${pass} 分，否则 ${fail} 分`, en: `${pass} for a met target, else ${fail}` };
    }
    case 'rank': {
      const { first = 100, last = 0 } = scoring;
      return {
        zh: `名次：首名 ${first} 分，末名 ${last} 分`,
        en: `by rank: ${first} for the first, ${last} for the last`,
      };
    }
    case 'veto':
      return { zh: `一票否决：封顶 ${scoring.cap} 分`, en: `veto: a cap of ${scoring.cap}` };
  }
}

function deductionText({ onMiss, points, per, steps, max }: Extract<Scoring, { method: 'deduction' }>): Bilingual {
  const whole = steps === 'whole' ? { zh: '满', en: 'full ' } : { zh: '', en: '' };
  const texts = [
    ...(onMiss ? [{ zh: `未达标扣 ${onMiss} 分`, en: `${onMiss} off for a miss` }] : []),
    ...(points !== undefined && per !== undefined
      ? [{ zh: `每${whole.zh}差 ${per} 扣 ${points} 分`, en: `${points} for each ${whole.en}${per} of the gap` }]
      : []),
    ...(max !== undefined ? [{ zh: `最多扣 ${max} 分`, en: `${max} at most` }] : []),
  ];
  return {
    zh: `扣分：${texts.map(({ zh }) => zh).join('，')}`,
    en: `deduction: ${texts.map(({ en }) => en).join(', ')}`,
  };
}

function boundText(bound: number | readonly number[]): string {
  return typeof bound === 'number' ? String(bound) : bound.join('–');
}
