import type { Bilingual } from '../../model/diagnostic.ts';
import type { KindName } from '../../model/kinds.ts';
import type { Month } from '../../model/month.ts';
import type { Path, Place } from '../../model/source.ts';
import { placeOf, type Document, type Workspace } from '../../model/workspace.ts';

/** A sort of thing that figures rest on: what it is called, and where a thing of it is written. */
interface Sort {
  readonly name: Bilingual;
  /** The record and the place in it of the thing that the parts of a key name. */
  readonly at: (parts: readonly string[], month: Month) => readonly [KindName, id: string | undefined, ...Path];
}

const SORTS: Readonly<Record<string, Sort>> = {
  indicator: { name: { zh: '口径', en: 'definition of' }, at: ([id]) => ['indicator', id] },
  target: { name: { zh: '目标', en: 'targets of' }, at: ([id]) => ['indicator', id, 'targets'] },
  card: { name: { zh: '记分卡', en: 'scorecard' }, at: ([id]) => ['scorecard', id, 'sections'] },
  owned: {
    name: { zh: '部门计分的指标', en: 'indicator scored for department' },
    at: ([, id]) => ['indicator', id, 'owner'],
  },
  unit: { name: { zh: '单位', en: 'unit' }, at: ([id]) => ['unit', id] },
  company: { name: { zh: '代表全公司的单位', en: 'unit that stands for the company' }, at: () => ['unit', undefined] },
  adjustment: { name: { zh: '加减分', en: 'adjustment' }, at: (_, month) => ['adjustments', month, 'adjustments'] },
  task: { name: { zh: '任务进度得分', en: 'progress points of task' }, at: ([id]) => ['task', id] },
  supervision: { name: { zh: '督办扣分', en: 'deduction by supervision of' }, at: ([id]) => ['task', id] },
  launch: { name: { zh: '上线项目', en: 'launch' }, at: ([, id]) => ['launch', id, 'live'] },
};

/** What a line of the basis is about: `target/hall-satisfaction` is “目标 hall-satisfaction”. */
export function named(key: string): Bilingual {
  const [sort = '', ...parts] = key.split('/');
  const { zh, en } = SORTS[sort]?.name ?? { zh: sort, en: sort };
  const id = parts.join('/');
  return { zh: `${zh} ${id}`.trim(), en: `${en} ${id}`.trim() };
}

/** Where what a line of the basis is about is written; undefined where it is gone, or stands in no one place. */
export function placeOfBasis({ records }: Workspace, key: string, month: Month): Place | undefined {
  const [sort = '', ...parts] = key.split('/');
  const [kind, id, ...path] = SORTS[sort]?.at(parts, month) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  const entry = (records[kind] as ReadonlyMap<string, Document>).get(id);
  return entry && placeOf(entry, path, 'key');
}
