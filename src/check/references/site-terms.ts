import { placeOf, type Document } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownId } from '../suggest.ts';

const LABELS = {
  line: { zh: '专业线', en: 'Professional line' },
  module: { zh: '任务模块', en: 'Task module' },
};

/** Lines of departments and modules of tasks that the site does not list; where it lists none, any will do. */
export function unknownSiteTerms({ workspace: { records } }: Context): Finding[] {
  const site = records.site.get('site')?.value;
  const judge = (document: Document, key: keyof typeof LABELS, id: string | undefined): Finding[] => {
    const list = key === 'line' ? site?.lines : site?.modules;
    if (!list || id === undefined || list.some((term) => term.id === id)) return [];
    const candidates = new Map(list.map((term) => [term.id, term.name]));
    return [{ place: placeOf(document, [key]), ...unknownId(id, LABELS[key], candidates) }];
  };
  return [
    ...[...records.department.values()].flatMap((entry) => judge(entry, 'line', entry.value.line)),
    ...[...records.task.values()].flatMap((entry) => judge(entry, 'module', entry.value.module)),
  ];
}
