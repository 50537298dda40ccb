import { Type } from 'typebox';
import { day, deadline, flag, id, integer, list, number, object, oneOf, ref, word } from '../../../model/schema.ts';
import { TASK_STATES } from '../../../track/index.ts';
import { both, nameOf, ONE_FILE, type Resource } from '../resource.ts';
import { asOf, bilingual, departmentRef, indicatorRef, inMonth, orNull } from '../schema.ts';
import { statusIn } from '../status.ts';
import { order } from './orders.ts';

const level = (zh: string, en: string) => orNull(integer(zh, en, { minimum: 0 }));
const since = (zh: string, en: string) => orNull(deadline(zh, en));
const milestone = object(
  {
    id: id('里程碑', 'Milestone'),
    due: deadline('时限', 'Due'),
    overdue: number('逾期天数', 'Days late'),
  },
  '里程碑',
  'A milestone',
);
const missing = object(
  {
    indicator: indicatorRef,
    onTarget: integer('连续达标几个月', 'Months on target in a row', { minimum: 0 }),
    needed: integer('需要几个月', 'Months it takes', { minimum: 0 }),
  },
  '还没有恢复的指标',
  'An indicator that has not recovered',
);

const task = object(
  {
    task: ref('task', '任务', 'Task'),
    name: bilingual('任务名称', 'Name'),
    number: orNull(word('编号', 'Number')),
    owner: departmentRef,
    deadline: deadline('现行时限', 'Deadline in force'),
    state: oneOf([...TASK_STATES], '状态', 'State'),
    planned: number('计划进度，%', 'Planned progress, per cent'),
    actual: number('实际进度，%', 'Actual progress, per cent'),
    slippage: number('落后计划几天', 'Days behind the plan'),
    forecast: orNull(day('按目前速度何时完成', 'When it will be done at the pace so far')),
    nextMilestone: orNull(milestone),
    overdueMilestones: list(milestone, '过期的里程碑', 'Milestones past due'),
    late: flag('是否逾期', 'Whether it is past its deadline'),
    overdue: number('逾期天数', 'Days late'),
    levelDue: level('应处的督办级别', 'Level of supervision that is due'),
    levelDueFrom: since('自何时', 'Since'),
    nextLevel: level('下一级', 'The next level'),
    nextLevelFrom: since('自何时', 'From'),
    levelIssued: level('已发的最高级别', 'Highest level issued'),
    levelToIssue: level('现在应发的级别', 'Level to be issued now'),
    levelToIssueFrom: since('自何时', 'Since'),
    daysNotCounted: number('停表的天数', 'Days on which the clock stood'),
    paused: orNull(
      object(
        {
          from: day('从哪天起', 'From'),
          until: orNull(day('到哪天', 'Until')),
          reason: id('事由', 'Reason, by its id'),
        },
        '停表',
        'The clock stands still',
      ),
    ),
    downgraded: orNull(
      object(
        {
          from: integer('按天数的级别', 'Level by days'),
          to: integer('实际级别', 'Level that is due'),
          actualAtLeast: orNull(number('进度至少多少', 'Progress that allows it')),
        },
        '降级',
        'A lower level, for progress made',
      ),
    ),
    orders: list(order, '关于它的督办单', 'Orders about it'),
    accountability: orNull(
      object(
        { from: orNull(day('自哪天', 'From')), due: flag('已到', 'Whether that day has come') },
        '问责',
        'Called to account',
      ),
    ),
    closed: orNull(day('关闭日期', 'Closed on')),
    reopened: orNull(
      object(
        {
          closed: day('原关闭日期', 'Closed on'),
          on: day('重开日期', 'Reopened on'),
          reason: orNull(bilingual('理由', 'Why')),
        },
        '重新打开',
        'Reopened',
      ),
    ),
    mayClose: orNull(flag('能否关闭', 'Whether it may be closed')),
    figuresUpTo: orNull(inMonth),
    missing: orNull(list(missing, '还没有恢复的指标', 'Indicators that have not recovered')),
    openMilestones: orNull(list(Type.String(), '没有完成的里程碑', 'Milestones that are not done')),
  },
  '一项任务',
  'A task',
);

export const tasks: Resource = {
  name: 'tasks',
  title: {
    zh: '任务进展：计划、实际、逾期、督办、能否关闭，与 npm run status 给出的相同',
    en: 'How tasks stand: planned, actual, late, supervised, ready to close; the same as npm run status gives',
  },
  address: 'tasks.json',
  schema: object({ asOf, tasks: list(task, '任务', 'Tasks') }, '任务', 'Tasks'),
  keys: ONE_FILE,
  content(_, sources) {
    const english = statusIn(sources.en).tasks;
    return {
      asOf: sources.zh.asOf,
      tasks: statusIn(sources.zh).tasks.map((each, i) => {
        const { reopened } = each;
        const why = reopened?.reason;
        return {
          ...each,
          name: nameOf('task', each.task, sources),
          reopened: reopened && {
            ...reopened,
            reason: why == null ? null : both(why, english[i]?.reopened?.reason ?? undefined),
          },
        };
      }),
    };
  },
};
