import type { Context } from '../../report/context.ts';
import { glossaryTerms } from '../../report/glossary/index.ts';
import { indicatorLines } from '../../report/indicator/index.ts';
import { launchLines } from '../../report/launches/index.ts';
import { pathOfRecord } from '../../report/paths.ts';
import { projectLines } from '../../report/projects/index.ts';
import { shortfallList } from '../../report/shortfalls.ts';
import { limitText } from '../../report/standards.ts';
import { taskLine } from '../../report/tasks.ts';
import { LAUNCH_LOOKS, shownState } from '../components/launch/state-looks.ts';
import { PROJECT_LOOKS } from '../components/project/state-looks.ts';
import { SHORTFALL_LOOKS } from '../components/task/shortfall-looks.ts';
import { STATE_LOOKS } from '../components/task/state-looks.ts';
import type { Translate } from '../strings/index.ts';
import type { State } from './format.ts';

/** What the index says of an address beyond the text of its page. */
export interface Fact {
  /** Below the folder of the language; with `#id` what is found by itself although it is a part of a page. */
  readonly path: string;
  /** Of a part of a page; a page has a title. */
  readonly name?: string;
  readonly state?: State;
  readonly about?: string;
  /** Words by which it is known and which its page may not say. */
  readonly aliases?: readonly string[];
}

type Source = (context: Context, t: Translate) => readonly Fact[];

const indicators: Source = (context, t) =>
  indicatorLines(() => true, context).map(({ path, figure, status }) => ({
    path,
    state: {
      ...(figure && { text: figure.value }),
      look: status === 'no-target' ? 'no-data' : status,
      word: t(`status.${status}`),
    },
  }));

/** What a standard asks first: the limit of its first clause that has one. */
const standards: Source = (context) =>
  [...context.workspace.records.standard.values()].map(({ id, value: { clauses } }) => {
    const limit = clauses.find((clause) => clause.limit)?.limit;
    const path = pathOfRecord(context.workspace, 'standard', id) ?? '';
    return { path, ...(limit && { state: { text: limitText(limit, context) } }) };
  });

const departments: Source = ({ workspace }) =>
  [...workspace.records.department.values()].map(({ id, value: { contact } }) => {
    const path = pathOfRecord(workspace, 'department', id) ?? '';
    return { path, ...(contact && { state: { text: contact.role } }) };
  });

const stages: Source = ({ workspace, names }) =>
  [...workspace.records.stage.values()].map(({ id, within }) => ({
    path: pathOfRecord(workspace, 'stage', id) ?? '',
    state: { text: names.of('process', within ?? '') },
  }));

const tasks: Source = (context, t) =>
  context.tasks.map((each) => {
    const { path, state, daysOverdue, actualText } = taskLine(each, context);
    const late = daysOverdue > 0 ? t('task.overdueDays', { days: daysOverdue }) : t('task.overdueNow');
    const word = state === 'overdue' ? late : t(`task.${state}`);
    return { path, state: { text: actualText, look: STATE_LOOKS[state].look, word } };
  });

const launches: Source = (context, t) =>
  launchLines(() => true, context).map((line) => {
    const shown = shownState(line);
    return { path: line.path, state: { look: LAUNCH_LOOKS[shown].look, word: t(`launch.state.${shown}`) } };
  });

const projects: Source = (context, t) =>
  projectLines(() => true, context).map(({ path, state, actualText }) => ({
    path,
    state: { text: actualText, look: PROJECT_LOOKS[state].look, word: t(`project.state.${state}`) },
  }));

const shortfalls: Source = (context, t) =>
  shortfallList(context).lines.map(({ path, state, off, indicators: { length: all } }) => ({
    path,
    state: { look: SHORTFALL_LOOKS[state].look, word: t(`shortfall.state.${state}`, { off, all }) },
  }));

/** A card is found by the words that customers and staff have for it. */
const situations: Source = ({ workspace }) =>
  [...workspace.records.situation.values()].map(({ id, value: { keywords = [] } }) => ({
    path: pathOfRecord(workspace, 'situation', id) ?? '',
    aliases: keywords,
  }));

/** A term is found by itself, and the record it stands for by all its words. */
const terms: Source = (context) =>
  glossaryTerms(context).flatMap(({ path, name, definition, aliases, record }) => [
    { path, name, about: definition, aliases },
    ...(record ? [{ path: record.path, aliases: [name, ...aliases] }] : []),
  ]);

/** Every kind of which a result says more than its page does. */
const SOURCES: readonly Source[] = [
  ...[indicators, standards, departments, stages, tasks, launches, projects, shortfalls, situations, terms],
];

/** All facts of a workspace, by address; what several sources say of an address is put together. */
export function factsOf(context: Context, t: Translate): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const fact of SOURCES.flatMap((source) => source(context, t))) {
    const known = facts.get(fact.path);
    const aliases = [...new Set([...(known?.aliases ?? []), ...(fact.aliases ?? [])])];
    facts.set(fact.path, { ...known, ...fact, ...(aliases.length > 0 && { aliases }) });
  }
  return facts;
}
