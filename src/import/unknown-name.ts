import { kindNamed } from '../model/kinds.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Named, Names } from './names.ts';
import { both, problem, shown, type ImportProblem } from './problem.ts';
import type { Spot } from './sheet.ts';

/** A row with figures whose name stands for nothing, or for several records. */
export function unknownName(at: Spot, kind: Named, name: string, names: Names, { records }: Workspace): ImportProblem {
  const { label } = kindNamed(kind);
  const [what, en] = [label.zh, kind];
  if (name.trim() === '') {
    return problem(
      'import-name',
      at,
      both(`这一行有数，但没有写${what}`, `This row has figures but names no ${en}`),
      both(`请填写${what}的名称或编号；不要的数请清空。`, `Fill in the name or id of the ${en}, or clear the figures.`),
    );
  }
  const near = names.near(kind, name).map((id) => `${id}\uFF08${records[kind].get(id)?.value.name ?? id}\uFF09`);
  const english = names.near(kind, name).map((id) => `${id} (${records[kind].get(id)?.value.name ?? id})`);
  const [askZh, askEn] =
    near.length > 0 ? [`是不是 ${near.join('、')}？`, `Is it ${english.join(' or ')}? `] : ['', ''];
  return problem(
    'import-name',
    at,
    both(`没有叫“${shown(name)}”的${what}`, `There is no ${en} called "${shown(name)}"`),
    both(
      `${askZh}可写${what}的编号、名称或曾用名；别的写法在对照的 names 里写明，合计之类写进 ignore。`,
      `${askEn}Allowed are ids, names and former names; say in a mapping's names what others stand for, and list totals under ignore.`,
    ),
  );
}
