import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { paths } from '../paths.ts';
import { linkLine } from '../suspects/line.ts';
import { waitingFor } from '../suspects/index.ts';
import { datedNotice, idOf, ownerOf } from './make.ts';
import type { Notice } from './types.ts';

/** Standards that are to be looked at again. */
export function reviewNotices(ahead: number, context: Context): Notice[] {
  const { say } = context;
  return [...context.workspace.records.standard].flatMap(([id, { value }]) => {
    if (value.reviewBy === undefined) return [];
    const { name, path } = linkTo('standard', id, context);
    const title = say({ zh: `复审《${name}》`, en: `Review “${name}”` });
    const about = `review/${id}`;
    return datedNotice({ about, department: value.owner, title, path, due: value.reviewBy }, ahead, context);
  });
}

/** How many of those that rest on a text are named. */
const NAMED = 3;

/** What a department has to read again since a text it rests on has changed, one notice a text. */
export function confirmNotices(department: string, context: Context): Notice[] {
  const { say, format } = context;
  const byText = Map.groupBy(waitingFor(department, context), ({ on, fingerprint }) => `${on} ${fingerprint}`);
  return [...byText.values()].flatMap((links): Notice[] => {
    const [first] = links;
    if (!first) return [];
    const lines = links.map((link) => linkLine(link, context));
    const on = lines[0]?.on;
    const text = [on?.within, on?.name].filter(Boolean).join(' · ');
    const named = format.list(lines.slice(0, NAMED).map(({ dependent }) => dependent.name));
    const more = lines.length > NAMED ? say({ zh: ' 等', en: ' and others' }) : '';
    const since = first.since ?? context.asOf;
    return [
      {
        id: idOf('confirm', department, first.on, first.fingerprint),
        event: 'confirm',
        department,
        to: ownerOf(department, context),
        title: say({
          zh: `“${text}”改了，${links.length} 处依据要重新确认`,
          en: `“${text}” has changed: ${counted(links.length, 'link')} to confirm`,
        }),
        lines: [
          named + more,
          ...(first.since === undefined ? [] : [say({ zh: `自 ${since} 起`, en: `since ${since}` })]),
        ],
        date: since,
        daysLate: 0,
        path: `${paths.suspects}#${department}`,
      },
    ];
  });
}
