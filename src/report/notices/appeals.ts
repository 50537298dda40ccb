import { appealLines, isWaiting } from '../appeals/lines.ts';
import type { Context } from '../context.ts';
import { datedNotice } from './make.ts';
import type { Notice } from './types.ts';

/** Appeals against published figures, for the department that receives them: told at once, however long it has. */
export function appealNotices(ahead: number, context: Context): Notice[] {
  const { say, workspace } = context;
  const receiver = workspace.records['appeal-rules'].get('appeal-rules')?.value.department;
  return appealLines(context)
    .filter(isWaiting)
    .flatMap(({ id, link, filed, decideBy, owner }) => {
      const department = receiver ?? owner;
      if (department === undefined || decideBy === null) return [];
      const title = say({
        zh: `裁定复议：${link.name}`,
        en: `Decide an appeal: ${link.name}`,
      });
      const lines = [say({ zh: `${filed} 提出`, en: `filed ${filed}` })];
      const about = `appeal/${id}`;
      return datedNotice(
        { about, department, title, path: link.path, due: decideBy, lines, always: true },
        ahead,
        context,
      );
    });
}
