import type { Limit } from '../../model/records/standard.ts';
import { placeOf, type Document, type Workspace } from '../../model/workspace.ts';
import type { Path } from '../../model/source.ts';
import { NORM, record, STANDARD } from '../example.ts';
import { normItem } from '../references/norm-items.ts';
import type { Finding, Rule } from '../rule.ts';
import { inUnit } from '../units-of-measure.ts';
import { upperFirst } from '../words.ts';

const files = (hours: number) => ({
  [NORM]: record('norm'),
  [STANDARD]: record('standard', {
    clauses: `\n  - id: repair\n    text: 障碍修复限时完成。\n    limit: { atMost: ${hours}, unit: 小时 }\n    norm: service-norms/repair`,
  }),
});

export const standardBelowNorm: Rule = {
  code: 'standard-below-norm',
  severity: 'error',
  title: { zh: '标准松于国家规范', en: 'Looser than the norm it rests on' },
  why: {
    zh: '规范是最低要求。自定的标准、指标的底线比它还松，就是公开承认达不到规范。',
    en: 'A norm is the least that is owed. A clause or a floor that is looser admits in public that it is not met.',
  },
  fix: {
    zh: '把限值收紧到规范或更严；依据写错了就改正 norm。',
    en: 'Tighten it to the norm or beyond; where the wrong norm is named, correct `norm`.',
  },
  bad: files(72),
  good: files(24),
  *check({ workspace }) {
    for (const judged of judgedByNorm(workspace)) {
      const norm = normItem(workspace, judged.norm)?.limit;
      if (!norm) continue;
      const side = judged.limit.atMost === undefined ? 'atLeast' : 'atMost';
      const [own, least] = [judged.limit[side], norm[side]];
      const converted = own === undefined ? undefined : inUnit(own, judged.limit.unit, norm.unit);
      const place = placeOf(judged.document, judged.path);
      if (own === undefined || least === undefined || converted === undefined) {
        yield { place, severity: 'warning', ...incomparable(judged, norm) };
      } else if (side === 'atMost' ? converted.gt(least) : converted.lt(least)) {
        yield { place, message: looser(judged, side, own, norm, least) };
      }
    }
  },
};

interface Judged {
  readonly document: Document;
  /** Where the figure stands. */
  readonly path: Path;
  readonly norm: string;
  readonly limit: Limit;
}

/** Limits of clauses, and floors of indicators, that rest on an item of a norm. */
function judgedByNorm({ records }: Workspace): Judged[] {
  const clauses = [...records.standard.values()].flatMap((document) =>
    document.value.clauses.flatMap(({ norm, limit }, i): Judged[] => {
      const side = limit?.atMost === undefined ? 'atLeast' : 'atMost';
      return norm && limit ? [{ document, path: ['clauses', i, 'limit', side], norm, limit }] : [];
    }),
  );
  const floors = [...records.indicator.values()].flatMap((document) => {
    const { norm, direction, unit, targets = [] } = document.value;
    return targets.flatMap(({ floor }, i): Judged[] => {
      if (!norm || typeof floor !== 'number' || direction === 'range') return [];
      const limit = direction === 'higher' ? { atLeast: floor, unit } : { atMost: floor, unit };
      return [{ document, path: ['targets', i, 'floor'], norm, limit }];
    });
  });
  return [...clauses, ...floors];
}

const SIGNS = { atMost: { zh: '不超过', en: 'at most' }, atLeast: { zh: '不低于', en: 'at least' } };

function looser({ limit, norm }: Judged, side: 'atMost' | 'atLeast', own: number, item: Limit, least: number) {
  const { zh, en } = SIGNS[side];
  return {
    zh: `${zh} ${own} ${limit.unit}，松于规范 ${norm} 的${zh} ${least} ${item.unit}`,
    en: `${upperFirst(en)} ${own} ${limit.unit} is looser than the ${en} ${least} ${item.unit} of ${norm}`,
  };
}

function incomparable({ limit, norm }: Judged, item: Limit): Pick<Finding, 'message' | 'hint'> {
  const words = ({ atMost, unit }: Limit) => {
    const { zh, en } = SIGNS[atMost === undefined ? 'atLeast' : 'atMost'];
    return { zh: `${zh}…${unit}`, en: `${en} … ${unit}` };
  };
  const [own, other] = [words(limit), words(item)];
  return {
    message: {
      zh: `写的是“${own.zh}”，规范 ${norm} 写的是“${other.zh}”，无法比较`,
      en: `“${own.en}” cannot be compared with the “${other.en}” of ${norm}`,
    },
    hint: {
      zh: '换成与规范相同的计量单位和方向；并非依据这一条的，去掉 norm。',
      en: 'Use the unit and the side of the norm; where it does not rest on that item, remove `norm`.',
    },
  };
}
