import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { appealLines, isWaiting } from './lines.ts';
import type { AppealLine, AppealsPage } from './types.ts';

export { contestedFigure, contestedScore } from './marks.ts';
export { appealPage } from './page.ts';
export type * from './types.ts';

/** Every appeal: those that wait, then what was decided. */
export function appealsPage(context: Context): AppealsPage {
  const all = appealLines(context);
  const rules = context.workspace.records['appeal-rules'].get('appeal-rules')?.value;
  const { say, names } = context;
  return {
    finding: findingOf(all, context),
    ...(rules && {
      rules: say({
        zh: `关账或更正后 ${rules.fileWithin} 个工作日内，单位可以对公布的数提出复议；${names.of('department', rules.department)}受理，${rules.decidedBy}在 ${rules.decideWithin} 个工作日内裁定。`,
        en: `Within ${counted(rules.fileWithin, 'working day')} of a closing or restatement a unit may contest a published figure. ${names.of('department', rules.department)} receives it, and it is decided within ${counted(rules.decideWithin, 'working day')} by ${rules.decidedBy}.`,
      }),
    }),
    open: all.filter(isWaiting),
    decided: all.filter((line) => !isWaiting(line)),
  };
}

function findingOf(all: readonly AppealLine[], { say }: Context): string {
  const overdue = all.filter(({ state }) => state === 'overdue').length;
  const waiting = all.filter(isWaiting).length;
  const granted = all.filter(({ state }) => state === 'upheld' || state === 'partly').length;
  const decided = all.length - waiting;
  if (all.length === 0) return say({ zh: '没有单位提出数据复议', en: 'No figure is contested' });
  const late = {
    zh: overdue > 0 ? `，其中 ${overdue} 件逾期` : '',
    en: overdue > 0 ? `, ${overdue} of them overdue` : '',
  };
  return say({
    zh: `${waiting} 件复议待裁定${late.zh}；已裁定 ${decided} 件，${granted} 件成立或部分成立`,
    en: `${counted(waiting, 'appeal')} to decide${late.en}; ${decided} decided, ${granted} granted in whole or in part`,
  });
}

/** Appeals whose decision is overdue: what leaders see first. */
export function overdueAppeals(context: Context): AppealLine[] {
  return appealLines(context).filter(({ state }) => state === 'overdue');
}

/** Appeals of a unit. */
export function unitAppeals(unit: string, context: Context): AppealLine[] {
  const { appeal } = context.workspace.records;
  return appealLines(context).filter(({ id }) => appeal.get(id)?.value.unit === unit);
}

/** Appeals against figures of an indicator. */
export function indicatorAppeals(indicator: string, context: Context): AppealLine[] {
  const { appeal } = context.workspace.records;
  return appealLines(context).filter(({ id }) => {
    const about = appeal.get(id)?.value.about;
    return about?.kind === 'indicator' && about.indicator === indicator;
  });
}

/** Appeals against figures of indicators that a department owns, and those that it has to see decided. */
export function departmentAppeals(department: string, context: Context): AppealLine[] {
  const receives = context.workspace.records['appeal-rules'].get('appeal-rules')?.value.department === department;
  return appealLines(context).filter((line) => line.owner === department || (receives && isWaiting(line)));
}
