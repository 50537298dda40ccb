import type { Static } from 'typebox';
import { day, integer, month, number, object, oneOf, optional, ref, text } from '../schema.ts';

const weighs = (zh: string, en: string) => optional(oneOf(['error', 'warning', 'off'], zh, en));

export const alerts = object(
  {
    redWithoutOwner: weighs(
      '未达标的关键指标既无任务、又无接受理由时怎样报：错误、警告（默认）、不报',
      'A missed key indicator without task or accepted reason: error, warning (default), or off',
    ),
    decisionWithoutFollowUp: weighs(
      '会议议定事项到期无结果时怎样报，默认警告',
      'A decision of a meeting without follow-up: warning unless said',
    ),
    orderNotIssued: weighs('督办单应发未发时怎样报，默认警告', 'An order due but not issued: warning unless said'),
    suspectLink: weighs(
      '依据的标准或口径改了、责任部门没有重新确认时怎样报，默认警告',
      'A standard or definition changed and who rests on it has not confirmed: warning unless said',
    ),
    massComplaintWithoutMeeting: weighs(
      '群体投诉没有专题协调会记录时怎样报，默认警告',
      'A mass complaint without a coordination meeting: warning unless said',
    ),
    recoveryMonths: optional(
      integer(
        '任务关闭前，关联指标须连续达标几个月；任务单可另行规定，默认 3',
        'Months on target before a task may close, unless it says otherwise; 3 unless given',
        { minimum: 1, maximum: 12 },
      ),
    ),
    massComplaint: optional(
      object(
        {
          atLeast: integer('一个单位一类投诉当月至少几件', 'At least so many in a month, unit and category', {
            minimum: 1,
          }),
          timesUsual: number('且达到前 12 个月平均的几倍', 'And this many times the mean of the twelve months before', {
            exclusiveMinimum: 0,
          }),
        },
        '群体投诉预警线：达到即须召开专题协调会',
        'From here on complaints are a mass complaint and ask for a coordination meeting',
      ),
    ),
    reviewWaiverDays: optional(
      integer('豁免到期前几天提醒，默认 14', 'Days before a waiver ends that it is listed; 14 unless given', {
        minimum: 0,
      }),
    ),
    waiverAtMostDays: optional(
      integer('一项豁免最长几天；不写为不限', 'A waiver lasts so many days at most; any number unless given', {
        minimum: 1,
      }),
    ),
  },
  '预警规则：哪些情况检查要提醒，按错误还是警告',
  'Alert rules: what the check reminds of, as an error or a warning',
);
export type Alerts = Static<typeof alerts>;

export const acceptedReason = object(
  {
    indicator: ref('indicator', '未达标的指标', 'The indicator that is off'),
    unit: optional(ref('unit', '只对这个单位；不写为公司口径', 'Only at this unit; the company unless given')),
    reason: text('为什么接受、不另立任务', 'Why it is accepted without a task'),
    by: text('谁同意（岗位）', 'Agreed by (a role)'),
    on: day('同意日期', 'Agreed on'),
    from: month('从哪个月的数起', 'From the figures of this month'),
    until: day('有效期至', 'Valid until'),
  },
  '接受的理由：红色指标暂不立任务，到期须重新判断',
  'An accepted reason: a red figure without a task, for a limited time',
);
export type AcceptedReason = Static<typeof acceptedReason>;
