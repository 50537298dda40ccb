import { hasCome } from '../../model/moment.ts';
import type { ExperienceRound } from '../../model/records/meeting.ts';
import type { Entry } from '../../model/workspace.ts';
import { closureOf, DIRECTIONS, headsBy, type Direction } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { closureText, openFirst, suggestionLine, suggestionsOf } from './suggestions.ts';
import type { DepartmentRow, DirectionPart, ExperiencePage, RoundCard } from './types.ts';

type Round = Entry<'experience-round'>;

/** Visits by round and department, and what became of the suggestions; undefined where there was no round. */
export function experiencePage(context: Context): ExperiencePage | undefined {
  const rounds = [...context.workspace.records['experience-round'].values()]
    .filter(({ value }) => hasCome(value.from, context.asOf))
    .sort((a, b) => a.value.number - b.value.number);
  if (rounds.length === 0) return undefined;
  const [first] = rounds;
  const host = context.names.of('department', first?.value.host ?? '');
  const heads = rounds.reduce((sum, { value }) => sum + headsBy(value, context.asOf), 0);
  const closure = closureText(suggestionsOf(context), context);
  return {
    finding: context.say({
      zh: `${rounds.length} 轮值班，${heads} 位负责人到${host}；${closure}`,
      en: `${counted(rounds.length, 'round')}, ${counted(heads, 'head')} at the ${host}; ${closure}`,
    }),
    rounds: rounds.map((round) => roundCard(round, context)),
    directions: DIRECTIONS.map((direction) => directionPart(direction, host, context)),
    departments: departmentRows(rounds, context),
  };
}

function roundCard({ id, value, file }: Round, context: Context): RoundCard {
  const { asOf } = context;
  return {
    anchor: id,
    name: value.name,
    period: `${value.from} – ${value.to}`,
    host: linkTo('department', value.host, context),
    heads: headsBy(value, asOf),
    calls: value.visits.filter(({ on }) => hasCome(on, asOf)).reduce((sum, { calls = 0 }) => sum + calls, 0),
    closure: closureText(
      suggestionsOf(context).filter(({ round }) => round === id),
      context,
    ),
    source: file.path,
  };
}

function directionPart(direction: Direction, host: string, context: Context): DirectionPart {
  const states = suggestionsOf(context).filter((each) => each.direction === direction);
  const closure = closureText(states, context);
  const open = states.filter(({ isClosed }) => !isClosed);
  const closed = states.filter(({ isClosed }) => isClosed);
  return {
    direction,
    finding:
      direction === 'to-host'
        ? context.say({ zh: `部门对${host}：${closure}`, en: `From departments to the ${host}: ${closure}` })
        : context.say({ zh: `${host}对部门：${closure}`, en: `From the ${host} to departments: ${closure}` }),
    open: openFirst(open).map((state) => suggestionLine(state, context)),
    closed: closed
      .toSorted((a, b) => ((a.closed ?? '') < (b.closed ?? '') ? 1 : -1))
      .map((state) => suggestionLine(state, context)),
  };
}

/** Departments that came, or that have to do with a suggestion, in the order of the records. */
function departmentRows(rounds: readonly Round[], context: Context): DepartmentRow[] {
  const all = suggestionsOf(context);
  return [...context.workspace.records.department.keys()].flatMap((id) => {
    const visits = rounds.map(({ value }) => visitsText(id, value, context));
    const owned = all.filter(({ owner }) => owner === id);
    const { closed, overdue } = closureOf(owned);
    const made = all.filter(({ from }) => from === id).length;
    const received = all.filter(({ to }) => to === id).length;
    if (visits.every((text) => text === '') && made + received + owned.length === 0) return [];
    const department = linkTo('department', id, context);
    return [{ department, visits, made, received, owned: owned.length, closed, overdue }];
  });
}

/** The days on which a department's heads came, and how many where it was more than one. */
function visitsText(department: string, { visits }: ExperienceRound, context: Context): string {
  const days = visits
    .filter((visit) => visit.department === department && hasCome(visit.on, context.asOf))
    .map(({ on, heads = 1 }) =>
      heads === 1 ? on : context.say({ zh: `${on}（${heads} 位）`, en: `${on} (${heads} heads)` }),
    );
  return context.format.list(days);
}
