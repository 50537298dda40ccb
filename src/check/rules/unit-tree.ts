import type { Month } from '../../model/month.ts';
import { parentIn } from '../../model/periods.ts';
import { placeOf } from '../../model/workspace.ts';
import { UNITS, units } from '../example.ts';
import { monthsToJudge } from '../months.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { monthsOfChange, unitTreeIn, wayUp, type UnitTree } from '../unit-tree.ts';
import { listed } from '../words.ts';

export const unitTree: Rule = {
  code: 'unit-tree',
  severity: 'error',
  title: { zh: '单位的上下级不成一棵树', en: 'Units do not form one tree' },
  why: {
    zh: '上级的数据由下级汇总。绕成圈、有两个顶，或挂在已撤销的单位下，汇总就会漏算或算不出。',
    en: 'A parent’s figures are pooled from the units below. A circle, a second top or a closed parent leaves units out.',
  },
  fix: {
    zh: '只有一个单位不写 parent；其余单位的 parent 在同一时期存在，且不绕回自己。',
    en: 'Let one unit alone have no parent; let the parents of all others exist in the same months and never lead back.',
  },
  bad: { [UNITS]: units({ east: 'parent: east-hall' }) },
  good: { [UNITS]: units({}) },
  *check(context) {
    const { workspace } = context;
    const changes = [...workspace.records.unit.values()].flatMap(({ value }) => monthsOfChange(value));
    // Each unit is told of once, in the first month in which something is wrong with it.
    const told = new Set<string>();
    for (const month of monthsToJudge(workspace, changes)) {
      const tree = unitTreeIn(workspace, month);
      yield* lostParents(context, tree, month, told);
      yield* circles(tree, told);
      yield* secondTop(tree, month, told);
    }
  },
};

/** Units whose parent does not exist in the month. A parent that is no unit at all is an unknown reference. */
function* lostParents({ workspace }: Context, tree: UnitTree, month: Month, told: Set<string>): Iterable<Finding> {
  for (const [id, entry] of tree.open) {
    const named = parentIn(entry.value, month);
    if (named === undefined || tree.parent(id) !== undefined) continue;
    if (told.has(id) || !workspace.records.unit.has(named)) continue;
    told.add(id);
    yield {
      place: placeOf(entry, ['parent']),
      message: {
        zh: `上级单位“${named}”在 ${month} 不存在`,
        en: `Its parent “${named}” does not exist in ${month}`,
      },
    };
  }
}

function* circles(tree: UnitTree, told: Set<string>): Iterable<Finding> {
  for (const [id, entry] of tree.open) {
    if (told.has(id)) continue;
    const { way, circle } = wayUp(tree, id);
    if (!circle) continue;
    for (const unit of way) told.add(unit);
    const round = [...way, id].join(' → ');
    yield {
      place: placeOf(entry, ['parent']),
      message: { zh: `上下级绕成了圈：${round}`, en: `The parents run in a circle: ${round}` },
    };
  }
}

function* secondTop(tree: UnitTree, month: Month, told: Set<string>): Iterable<Finding> {
  const tops = [...tree.open.values()].filter(({ value }) => parentIn(value, month) === undefined);
  const top = tops.find(({ value }) => value.type === 'company') ?? tops[0];
  const others = tops.filter((unit) => unit !== top && !told.has(unit.id));
  const [first] = others;
  if (!top || !first) return;
  for (const { id } of others) told.add(id);
  const ids = listed(others.map(({ id }) => id));
  yield {
    place: placeOf(first, ['id']),
    message: {
      zh: `最上级只能有一个（${top.id}），${month} 没有上级的还有：${ids.zh}`,
      en: `Only one unit (${top.id}) may be at the top, but in ${month} these have no parent either: ${ids.en}`,
    },
  };
}
