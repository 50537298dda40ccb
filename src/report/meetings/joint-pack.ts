import type { Issue } from '../bulletin/issue.ts';
import { line, type Line } from '../bulletin/line.ts';
import { tableOf } from '../bulletin/table.ts';
import type { BulletinItem, BulletinSection, BulletinTable } from '../bulletin/types.ts';
import { tell } from '../bulletin/wording.ts';
import type { Context } from '../context.ts';
import { counted, NONE } from '../format.ts';
import { linkTo } from '../links.ts';
import { accountsOf, type Account } from './pack-accounts.ts';
import { decisionItem, orderItem, shortfallItem, suggestionItem, taskItem } from './pack-items.ts';
import { lastMeeting } from './last-meeting.ts';

/** The pack of the joint meeting: what each department is late with, has been asked, has not done, and keeps missing. */
export function jointSections(issue: Issue, kind: string): BulletinSection[] {
  const { context } = issue;
  const { say } = context;
  const accounts = accountsOf(issue);
  return [
    {
      heading: say({ zh: '各部门一览', en: 'Departments at a glance' }),
      parts: [
        {
          heading: '',
          paragraphs: [...lastMeeting(kind, issue), summary(accounts, issue)],
          table: overview(accounts, context),
        },
      ],
    },
    {
      heading: say({ zh: '逐个部门', en: 'Department by department' }),
      parts: accounts.map((account) => ({
        heading: context.names.of('department', account.department),
        items: itemsOf(account, issue),
      })),
    },
  ];
}

function summary(accounts: readonly Account[], { context }: Issue): Line {
  const count = (of: (account: Account) => readonly unknown[]) =>
    accounts.reduce((sum, account) => sum + of(account).length, 0);
  const [tasks, orders] = [count((each) => each.tasks), count((each) => each.orders)];
  const [decisions, shortfalls] = [count((each) => each.decisions), count((each) => each.shortfalls)];
  const suggestions = count((each) => each.suggestions);
  return tell(context, {
    zh: line`${accounts.length} 个部门须到会说明：任务落后或逾期 ${tasks} 项，督办单未结 ${orders} 份，议定事项未办结 ${decisions} 项，体验值班建议逾期 ${suggestions} 条，关键指标未达标或连续两个月以上未到目标 ${shortfalls} 项。`,
    en: line`${counted(accounts.length, 'department')} to answer: ${counted(tasks, 'task')} behind or overdue, ${counted(orders, 'supervision order')} open, ${counted(decisions, 'decision')} not done, ${counted(suggestions, 'suggestion')} overdue, ${counted(shortfalls, 'key indicator')} below the floor or off target for two months or more.`,
  });
}

function overview(accounts: readonly Account[], context: Context): BulletinTable {
  const { say } = context;
  const number = (label: string) => ({ label, num: true });
  const columns = [
    { label: say({ zh: '部门', en: 'Department' }) },
    number(say({ zh: '落后或逾期任务', en: 'Tasks behind' })),
    number(say({ zh: '未结督办单', en: 'Orders' })),
    number(say({ zh: '未办结议定事项', en: 'Decisions' })),
    number(say({ zh: '逾期建议', en: 'Suggestions' })),
    number(say({ zh: '短板指标', en: 'Indicators' })),
  ];
  const rows = accounts.map(({ department, tasks, orders, decisions, suggestions, shortfalls }) => [
    line`${linkTo('department', department, context)}`,
    ...[tasks, orders, decisions, suggestions, shortfalls].map(({ length }): Line => [
      length === 0 ? NONE : `${length}`,
    ]),
  ]);
  return tableOf(say({ zh: '各部门须说明的事项', en: 'What departments answer for' }), columns, rows);
}

function itemsOf({ tasks, orders, decisions, suggestions, shortfalls }: Account, issue: Issue): BulletinItem[] {
  const { context } = issue;
  return [
    ...tasks.map((state) => taskItem(state, issue)),
    ...orders.map((order) => orderItem(order, issue)),
    ...decisions.map((state) => decisionItem(state, context)),
    ...suggestions.map((state) => suggestionItem(state, context)),
    ...shortfalls.map((each) => shortfallItem(each, issue)),
  ];
}
