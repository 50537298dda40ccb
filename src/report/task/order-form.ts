import { recoveryMonths } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { figureOf } from '../indicators.ts';
import { pathOfRecord } from '../paths.ts';
import { companyIn } from '../scorecard/index.ts';

/** A task order as it is signed: what is to be done, by whom, by when and what it is measured by. Nothing of how it stands. */
export interface OrderForm {
  readonly id: string;
  readonly operator: string;
  readonly number: string;
  readonly name: string;
  readonly path: string;
  readonly module: string;
  readonly line: string;
  readonly owner: string;
  readonly coOwners: string;
  readonly shortfall?: string;
  readonly contents: readonly string[];
  readonly measures: readonly string[];
  readonly milestones: readonly { readonly name: string; readonly due: string; readonly weight: string }[];
  readonly issued: string;
  readonly deadline: string;
  readonly indicators: readonly { readonly name: string; readonly target: string }[];
  /** What closing it takes. */
  readonly closing: string;
  readonly signer: string;
  readonly source: string;
}

/** The order of a task; undefined for an id that is no task. */
export function orderForm(id: string, context: Context): OrderForm | undefined {
  const { workspace, names, format, say } = context;
  const entry = workspace.records.task.get(id);
  if (!entry) return undefined;
  const { value: task } = entry;
  const shortfall = workspace.records.shortfall.get(task.shortfall ?? '')?.value;
  const line = workspace.records.department.get(task.owner)?.value.line;
  const months = recoveryMonths(task, workspace.records.alerts.get('alerts')?.value);
  return {
    id,
    operator: context.site.operator,
    number: task.number,
    name: task.name,
    path: pathOfRecord(workspace, 'task', id) ?? '',
    module: names.module(task.module),
    line: line === undefined ? format.figure(null, 0) : names.line(line),
    owner: names.of('department', task.owner),
    coOwners: format.list((task.coOwners ?? []).map((each) => names.of('department', each))) || format.figure(null, 0),
    ...(shortfall && { shortfall: `${shortfall.name}${say({ zh: '：', en: ': ' })}${shortfall.description}` }),
    contents: task.contents,
    measures: task.measures ?? [],
    milestones: task.milestones.map(({ name, due, weight }) => ({ name, due, weight: `${weight}%` })),
    issued: task.issued,
    deadline: task.deadline,
    indicators: (task.indicators ?? []).map((indicator) => ({
      name: names.of('indicator', indicator),
      target: targetOf(indicator, context),
    })),
    closing: say({
      zh: `里程碑全部完成，关联指标连续达标 ${months} 个月后关闭；提前关闭须经批准并注明理由。`,
      en: `It closes once all milestones are done and its indicators have been on target for ${months} months in a row; before, only by an exception that is granted and dated.`,
    }),
    signer: task.signer,
    source: entry.file.path,
  };
}

function targetOf(indicator: string, context: Context): string {
  const { latest, scores } = context;
  const unit = latest && companyIn(latest, context);
  if (!latest || unit === undefined) return context.format.figure(null, 0);
  return figureOf(scores.value(unit, indicator, latest), context)?.target ?? context.format.figure(null, 0);
}
