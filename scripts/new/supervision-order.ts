import { inLanguage, type Language } from '../../src/model/diagnostic.ts';
import { dayOf } from '../../src/model/moment.ts';
import { nearest } from '../../src/model/nearest.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { draftOrder, lastNumbered, nextPlace, numberLike } from '../../src/report/supervision/index.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { languagesOf } from '../../src/site/languages.ts';
import { ordersDue, trackTasks, type OrderDue, type TaskState } from '../../src/track/index.ts';
import { UsageError, type Option } from '../lib/command.ts';
import { dueSection } from '../lib/status-sections.ts';
import type { NewFile } from '../lib/write-new.ts';
import { newKind, yaml, type Opened } from './kind.ts';
import { whyNotDue } from './why-not-due.ts';

const FOLDER = 'data/supervision-orders';

const taskOption: Option<string | undefined> = {
  value: 'ID',
  doc: {
    zh: '哪个任务的督办单，写任务的 id 或编号；只有一份应发时可以不写',
    en: 'The task it is about, by id or number; not needed where only one order is due',
  },
  parse: (typed) => typed,
};

/** Lists the orders that are due, and writes the next one of a task, numbered and filled in from the facts. */
export const newSupervisionOrder = newKind({
  name: 'supervision-order',
  line: '应发的督办单 · A supervision order that is due · data/supervision-orders',
  summary: {
    zh: '列出应发未发的督办单，并按事实填好其中一份：文号、级别、日期、签发人、事由、要求、回复时限。签发前请改好事由和要求。',
    en: 'Lists supervision orders that are due and fills in one: number, level, date, signer, reason, demands, deadline. Edit reason and demands before it is signed.',
  },
  options: { task: taskOption },
  make: (opened, { task }) => {
    const tasks = trackTasks(opened.workspace, opened.asOf);
    const contexts = contextsOf(opened, tasks);
    const due = ordersDue(tasks);
    const listed = dueSection(contexts[opened.language], due);
    if (due.length === 0 && task === undefined) return { files: [], said: nothingDue(opened) };
    const chosen = chosenOf(task, due, { opened, tasks, listed });
    const said = inLanguage(
      {
        zh: `${listed}签发前请改好事由和要求：写清事情，而不只是数字。\n`,
        en: `${listed}Before it is signed, make reason and demands say what the matter is, not only the figures.\n`,
      },
      opened.language,
    );
    return { files: filesOf(chosen, opened, contexts), said };
  },
});

function contextsOf({ workspace, asOf }: Opened, tasks: readonly TaskState[]): Readonly<Record<Language, Context>> {
  const findings = { workspace, scores: scoresAt(workspace, asOf), tasks, asOf: dayOf(asOf) };
  return { 'zh-CN': contextFor(findings, 'zh-CN'), en: contextFor(findings, 'en') };
}

function nothingDue({ asOf, language }: Opened): string {
  const text = { zh: `截至 ${asOf} 没有应发未发的督办单。\n`, en: `As of ${asOf} no supervision order is due.\n` };
  return inLanguage(text, language);
}

interface Known {
  readonly opened: Opened;
  readonly tasks: readonly TaskState[];
  readonly listed: string;
}

/** The order that is asked for: that of the task named, or the only one that is due. */
function chosenOf(named: string | undefined, due: readonly OrderDue[], { opened, tasks, listed }: Known): OrderDue {
  if (named === undefined) {
    const [only, ...others] = due;
    if (only && others.length === 0) return only;
    const ids = due.map(({ task }) => `--task ${task}`);
    throw new UsageError({
      zh: `有 ${due.length} 份督办单应发，请写明是哪个任务：${ids.join('，')}\n\n${listed}`,
      en: `${due.length} supervision orders are due; say which task is meant: ${ids.join(', ')}`,
    });
  }
  const records = opened.workspace.records.task;
  const id = records.has(named) ? named : [...records].find(([, { value }]) => value.number === named)?.[0];
  const state = tasks.find(({ task }) => task === id);
  if (id === undefined || !state) throw unknownTask(named, [...records.keys()]);
  const found = due.find(({ task }) => task === id);
  if (found) return found;
  throw new UsageError(whyNotDue(state, opened));
}

function unknownTask(named: string, ids: readonly string[]): UsageError {
  const near = nearest(named, ids);
  return new UsageError({
    zh: `--task：没有任务“${named}”${near.length > 0 ? `，是不是 ${near.join('、')}？` : ''}`,
    en: `--task: there is no task “${named}”${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
  });
}

/** The record, in Chinese, and its English texts where the site has both. */
function filesOf(due: OrderDue, { workspace, asOf }: Opened, contexts: Readonly<Record<Language, Context>>): NewFile[] {
  const site = workspace.records.site.get('site')?.value;
  const languages = site ? languagesOf(site) : [];
  const own: Language = languages.includes('zh-CN') ? 'zh-CN' : 'en';
  const id = freeId(due, workspace);
  const draft = draftOrder(due, asOf, contexts[own]);
  const record = { number: numberIn(contexts[own], asOf, contexts[own]), ...draft };
  const files = [{ path: `${FOLDER}/${id}.yaml`, text: yaml(record) }];
  if (own === 'en' || !languages.includes('en')) return files;
  const { subject, signer, demands } = draftOrder(due, asOf, contexts.en);
  const texts = { [id]: { number: numberIn(contexts.en, asOf, contexts[own]), subject, signer, demands } };
  return [...files, { path: `content/translations/en/supervision-order.${id}.yaml`, text: yaml(texts) }];
}

/** Task and level, as orders are called; with a count where there was such an order for an earlier deadline. */
function freeId({ task, level }: OrderDue, { known }: Opened['workspace']): string {
  const id = `${task}-${level.level}`;
  for (let again = 1; ; again++) {
    const candidate = again === 1 ? id : `${id}-${again}`;
    if (!known['supervision-order'].has(candidate)) return candidate;
  }
}

/** The next number of the series, written as in the language of `context`; the count is the same in all of them. */
function numberIn(context: Context, asOf: string, counted: Context): string {
  const orders = (of: Context) => [...of.workspace.records['supervision-order'].values()].map(({ value }) => value);
  const place = nextPlace(orders(counted), asOf.slice(0, 4));
  const last = lastNumbered(orders(context))?.number ?? '';
  const first = { zh: `督办〔${place.year}〕${place.count}号`, en: `Supervision order ${place.year}/${place.count}` };
  return numberLike(last, place) ?? context.say(first);
}
