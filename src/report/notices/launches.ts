import type { Context } from '../context.ts';
import { launchPage } from '../launches/index.ts';
import { datedNotice } from './make.ts';
import type { Notice } from './types.ts';

/** Waivers that end soon, or ended before what they stood in for was passed. */
export function waiverNotices(ahead: number, context: Context): Notice[] {
  const { say } = context;
  return [...context.workspace.records.launch.keys()].flatMap((id) => {
    const page = launchPage(id, context);
    if (!page || page.line.ended !== null) return [];
    const open = page.waivers.filter(({ state }) => state !== 'settled');
    return open.flatMap(({ name, until, on }) =>
      datedNotice(
        {
          about: `waiver/${id}/${name}/${on}`,
          department: page.ownerId,
          title: say({
            zh: `${page.line.name}：补齐“${name}”，豁免到期`,
            en: `${page.line.name}: pass “${name}”, its waiver ends`,
          }),
          path: page.line.path,
          due: until,
        },
        ahead,
        context,
      ),
    );
  });
}
