import { redFigures } from '../../track/index.ts';
import type { Issue } from '../bulletin/issue.ts';
import { line, type Line } from '../bulletin/line.ts';
import { taskLink } from '../bulletin/tasks.ts';
import { listed, tell } from '../bulletin/wording.ts';
import { companyIn } from '../scorecard/subjects.ts';

/** What is done about a unit's indicator: tasks by their numbers, else the accepted reason; undefined where there is neither. */
export function remedyOf(unit: string, indicator: string, issue: Issue): Line | undefined {
  const { context, tasks } = issue;
  const { task: records } = context.workspace.records;
  const by = tasks
    .filter(({ task }) => records.get(task)?.value.indicators?.includes(indicator))
    .map((state) => line`${taskLink(state, context, 'number')}`);
  return by.length > 0
    ? tell(context, { zh: line`任务 ${listed(by, context)}`, en: line`${listed(by, context)}` })
    : reasonOf(unit, indicator, issue);
}

function reasonOf(unit: string, indicator: string, { context, asOf }: Issue): Line | undefined {
  const { workspace, scores, months, say } = context;
  const reds = redFigures(workspace, asOf, {
    months,
    company: (month) => companyIn(month, context),
    value: (of, id, at) => scores.value(of, id, at),
  });
  const red = reds.find((each) => each.unit === unit && each.indicator === indicator);
  const reason = workspace.records['accepted-reason'].get(red?.accepted ?? red?.expired ?? '')?.value;
  if (!red || !reason) return undefined;
  return [
    red.accepted === null
      ? say({ zh: `接受的理由 ${reason.until} 已到期`, en: `the accepted reason ran out on ${reason.until}` })
      : say({ zh: `理由已接受，至 ${reason.until}`, en: `reason accepted until ${reason.until}` }),
  ];
}
