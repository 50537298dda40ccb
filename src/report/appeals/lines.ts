import { trackAppeals, type AppealState } from '../../track/index.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { AppealStateName } from '../../model/tracked.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { NamedSource } from '../links.ts';
import { linkTo } from '../links.ts';
import type { Look } from '../looks.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import { cardOf, cardPath } from '../scorecard/subjects.ts';
import type { AppealLine } from './types.ts';

export const APPEAL_WORDS: Readonly<Record<AppealStateName, Bilingual>> = {
  overdue: { zh: '复议逾期未裁定', en: 'Appeal overdue' },
  open: { zh: '复议中', en: 'Under appeal' },
  upheld: { zh: '复议成立', en: 'Appeal upheld' },
  partly: { zh: '复议部分成立', en: 'Appeal partly upheld' },
  rejected: { zh: '复议不成立', en: 'Appeal rejected' },
};

const LOOKS: Readonly<Record<AppealStateName, Look>> = {
  overdue: 'missed',
  open: 'at-risk',
  upheld: 'achieved',
  partly: 'achieved',
  rejected: 'no-data',
};

export const isWaiting = ({ state }: Pick<AppealState, 'state'>): boolean => state === 'open' || state === 'overdue';

const states = onceFor<Context, readonly AppealState[]>();

/** Every appeal that was filed by the as-of date, as it stands; in the order of filing. */
export function appealStates(context: Context): readonly AppealState[] {
  return states(context, '', () => trackAppeals(context.workspace, context.asOf));
}

const lines = onceFor<Context, readonly AppealLine[]>();

/** Appeals as they are listed: those that wait first, the overdue before the others, then the latest decision. */
export function appealLines(context: Context): readonly AppealLine[] {
  return lines(context, '', () =>
    [...appealStates(context)].sort(byUrgency).map((state) => appealLine(state, context)),
  );
}

function byUrgency(a: AppealState, b: AppealState): number {
  const rank = ({ state }: AppealState) => (state === 'overdue' ? 0 : state === 'open' ? 1 : 2);
  const latest = (each: AppealState) => each.decided ?? '';
  return rank(a) - rank(b) || (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0);
}

function appealLine(state: AppealState, context: Context): AppealLine {
  const { appeal: id, unit, month, about, filed, decideBy } = state;
  const { names, say, format, workspace } = context;
  const card = cardOf({ id: unit, isDepartment: false }, month, context);
  const named = aboutLink(state, context);
  return {
    id,
    link: {
      name: say({
        zh: `${names.unit(unit, month)}：${format.month(month)}${named.name}`,
        en: `${names.unit(unit, month)}: ${named.name}, ${format.month(month)}`,
      }),
      path: paths.appeal(id),
    },
    unit: { name: names.unit(unit, month), ...(card && { path: cardPath(card, context) }) },
    about: named,
    month: format.month(month),
    state: state.state,
    look: LOOKS[state.state],
    word: say(APPEAL_WORDS[state.state]),
    note: noteOf(state, context),
    filed,
    decideBy,
    owner: about.kind === 'indicator' ? workspace.records.indicator.get(about.indicator)?.value.owner : undefined,
  };
}

/** What is contested: an indicator, or the card of the month. */
function aboutLink({ about, unit, month }: AppealState, context: Context): NamedSource {
  if (about.kind === 'indicator') return linkTo('indicator', about.indicator, context);
  const card = cardOf({ id: unit, isDepartment: false }, month, context);
  return { name: context.names.of('scorecard', about.scorecard), ...(card && { path: cardPath(card, context) }) };
}

function noteOf({ state, decided, daysOver }: AppealState, { say }: Context): string {
  const days = counted(daysOver, 'working day');
  const late = daysOver > 0 ? say({ zh: `逾期 ${daysOver} 个工作日`, en: `${days} late` }) : '';
  if (state === 'open' || state === 'overdue') return late;
  const when = say({ zh: `${decided ?? ''} 裁定`, en: `decided ${decided ?? ''}` });
  return [when, late].filter(Boolean).join(say({ zh: '，', en: ', ' }));
}
