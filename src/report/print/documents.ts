import { dayOf } from '../../model/moment.ts';
import type { Month } from '../../model/month.ts';
import { bulletinOf } from '../bulletin/index.ts';
import type { Context } from '../context.ts';
import { packs } from '../meetings/index.ts';
import { paths } from '../paths.ts';
import { hasCompanyPage } from '../scorecard/index.ts';
import { formAt } from '../supervision/index.ts';
import { dueLines } from '../supervision/due.ts';
import { orderLines } from '../supervision/orders.ts';
import { wholeHandbook } from '../whole-handbook.ts';
import { briefsOf } from './briefs.ts';

/** What a month's pack holds; also the folders of its files. */
export const DOCUMENT_KINDS = ['brief', 'cards', 'bulletin', 'agenda', 'orders', 'handbook'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A page of the site that is printed into a file. */
export interface PrintDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The page, below the language's folder; after `#` the part of it that alone is printed. */
  readonly path: string;
  /** Below the folder of the pack. */
  readonly file: string;
  /** It has to fit on one sheet. */
  readonly oneSheet: boolean;
}

/** Documents of a month, in the order in which they are read; the handbook is as on the as-of date. */
export function documentsOf(month: Month, context: Context): PrintDocument[] {
  return [
    ...briefs(month, context),
    ...bulletin(month, context),
    ...agendas(month, context),
    ...orders(month, context),
    ...handbook(context),
  ];
}

/** A file each, and one of all of them for whoever prints them at once. */
function briefs(month: Month, context: Context): PrintDocument[] {
  const { format, say, site } = context;
  const all = briefsOf(month, context);
  const path = paths.briefs(month);
  const title = say({
    zh: `${site.operator}${format.month(month)}服务质量简报（公司、各单位、各部门）`,
    en: `${site.operator}: service quality briefs, ${format.month(month)}`,
  });
  const each = all.map(({ of, id, anchor, title }): PrintDocument => ({
    kind: of === 'company' ? 'brief' : 'cards',
    title,
    path: `${path}#${anchor}`,
    file: of === 'company' ? 'brief.pdf' : `cards/${of === 'unit' ? '' : 'departments/'}${id}.pdf`,
    oneSheet: true,
  }));
  return all.length > 1 ? [...each, { kind: 'cards', title, path, file: 'briefs.pdf', oneSheet: false }] : each;
}

function bulletin(month: Month, context: Context): PrintDocument[] {
  const made = hasCompanyPage(month, context) ? bulletinOf(month, context) : undefined;
  if (!made) return [];
  return [{ kind: 'bulletin', title: made.title, path: paths.bulletin(month), file: 'bulletin.pdf', oneSheet: false }];
}

function agendas(month: Month, context: Context): PrintDocument[] {
  return packs(context)
    .filter((pack) => pack.month === month)
    .map(({ title, path }) => ({ kind: 'agenda', title, path, file: flat('agenda', path, month), oneSheet: false }));
}

/** Orders issued in the month; with the latest month those issued since, and those that wait for a signature. */
function orders(month: Month, context: Context): PrintDocument[] {
  const isLatest = month === context.latest;
  const issued = orderLines(context)
    .filter((line) => {
      const day = dayOf(line.issued);
      return day.startsWith(month) || (isLatest && day > month);
    })
    .map(({ id, link }) => ({ path: link.path, name: id }));
  const due = isLatest ? dueLines(context).map(({ taskId, draft }) => ({ path: draft, name: `draft-${taskId}` })) : [];
  return [...issued, ...due].flatMap(({ path, name }) => {
    const form = formAt(path.slice(paths.supervision.length, -1), context);
    if (!form) return [];
    const title = [form.title, form.number ?? form.task?.name].filter(Boolean).join(' ');
    return [{ kind: 'orders' as const, title, path, file: `orders/${name}.pdf`, oneSheet: true }];
  });
}

function handbook(context: Context): PrintDocument[] {
  const book = wholeHandbook(context);
  if (!book || book.chapters.some(({ path }) => path === paths.wholeHandbook)) return [];
  const { name } = context.site;
  return [{ kind: 'handbook', title: name, path: paths.wholeHandbook, file: 'handbook.pdf', oneSheet: false }];
}

/** The file of a pack: what its address says beyond the month, in one name. */
function flat(folder: string, path: string, month: Month): string {
  const rest = path
    .slice(paths.packs.length, -1)
    .split('/')
    .filter((part) => part !== month);
  return `${folder}/${rest.join('-')}.pdf`;
}
