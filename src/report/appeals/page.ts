import type { Appeal } from '../../model/records/appeal.ts';
import type { AppealState } from '../../track/index.ts';
import { closureOf, type Changed, type Revision } from '../closure.ts';
import type { Context } from '../context.ts';
import { figureOf } from '../indicators.ts';
import { pathOfRecord } from '../paths.ts';
import { appealLines, appealStates } from './lines.ts';
import type { AppealPage } from './types.ts';

type Fact = AppealPage['facts'][number];

export function appealPage(id: string, context: Context): AppealPage | undefined {
  const entry = context.workspace.records.appeal.get(id);
  const state = appealStates(context).find(({ appeal }) => appeal === id);
  const line = appealLines(context).find((each) => each.id === id);
  if (!entry || !state || !line) return undefined;
  const { value, file } = entry;
  const { say } = context;
  const decided = state.decided === null ? undefined : value.decision;
  return {
    line,
    title: line.link.name,
    finding: say({ zh: `${line.link.name}，${line.word}`, en: `${line.link.name} – ${line.word.toLowerCase()}` }),
    reason: value.reason,
    facts: factsOf(value, state, line.about, context),
    ...(decided && { decision: { reason: decided.reason, facts: decisionFacts(decided, state, context) } }),
    ...(state.uncorrected && {
      warning: say({
        zh: '裁定成立，公布的数还没有改。改好数据，用 npm run restate 更正。',
        en: 'It was granted, and the published figure has not been corrected yet.',
      }),
    }),
    source: file.path,
  };
}

function factsOf(
  { by }: Appeal,
  state: AppealState,
  about: { readonly name: string; readonly path?: string },
  context: Context,
): Fact[] {
  const { say, format, names } = context;
  const { unit, month, filed, fileBy, decideBy, daysLate } = state;
  const rules = context.workspace.records['appeal-rules'].get('appeal-rules')?.value;
  const late = daysLate > 0 ? say({ zh: `，晚了 ${daysLate} 个工作日`, en: `, ${daysLate} working days late` }) : '';
  const path = rules && pathOfRecord(context.workspace, 'department', rules.department);
  return [
    { term: say({ zh: '有异议的数', en: 'Contested' }), text: about.name, ...(about.path && { path: about.path }) },
    {
      term: say({ zh: '单位与月份', en: 'Unit and month' }),
      text: `${names.unit(unit, month)} · ${format.month(month)}`,
    },
    { term: say({ zh: '现在公布的', en: 'As published now' }), text: publishedNow(state, context) },
    { term: say({ zh: '提出', en: 'Filed' }), text: `${filed}${late} · ${by}` },
    ...(fileBy === null ? [] : [{ term: say({ zh: '提出期限', en: 'To be filed by' }), text: fileBy }]),
    ...(decideBy === null ? [] : [{ term: say({ zh: '裁定期限', en: 'To be decided by' }), text: decideBy }]),
    ...(rules
      ? [
          {
            term: say({ zh: '受理部门', en: 'Received by' }),
            text: `${names.of('department', rules.department)} · ${rules.decidedBy}`,
            ...(path && { path }),
          },
        ]
      : []),
  ];
}

function decisionFacts(decision: NonNullable<Appeal['decision']>, state: AppealState, context: Context): Fact[] {
  const { say } = context;
  const revision = closureOf(context, state.month)?.revisions.find(({ number }) => number === state.revision);
  return [
    { term: say({ zh: '裁定', en: 'Decided' }), text: `${decision.on} · ${decision.by}` },
    ...(revision ? [restated(revision, state, context)] : []),
    ...(decision.correction === undefined
      ? []
      : [{ term: say({ zh: '改正', en: 'Correction' }), text: decision.correction }]),
  ];
}

/** Which revision carries it out, and what the figure was before and is since. */
function restated({ number, on, changes }: Revision, state: AppealState, context: Context): Fact {
  const { say } = context;
  const found = changes.find((changed) => isAbout(changed, state));
  const turn = found ? `${figureText(found.before, state, context)} → ${figureText(found.after, state, context)}` : '';
  const revision = say({ zh: `第 ${number} 版（${on}）`, en: `revision ${number} (${on})` });
  return { term: say({ zh: '更正', en: 'Restated' }), text: turn ? `${turn} · ${revision}` : revision };
}

function isAbout({ unit, indicator, scorecard }: Changed, { unit: contested, about }: AppealState): boolean {
  if (unit !== contested) return false;
  return about.kind === 'indicator' ? indicator === about.indicator : scorecard === about.scorecard;
}

function publishedNow({ unit, month, about }: AppealState, context: Context): string {
  const { scores, format } = context;
  if (about.kind === 'indicator') {
    return figureOf(scores.value(unit, about.indicator, month), context)?.value ?? format.figure(null, 0);
  }
  return format.figure(scores.scorecard(about.scorecard, unit, month)?.published ?? null, 2);
}

function figureText(figure: number | null, { about }: AppealState, { workspace, format }: Context): string {
  if (about.kind === 'scorecard') return format.figure(figure, 2);
  const indicator = workspace.records.indicator.get(about.indicator)?.value;
  return indicator ? format.withUnit(format.figure(figure, indicator.precision), indicator.unit) : String(figure);
}
