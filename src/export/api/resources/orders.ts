import { day, deadline, id, integer, list, number, object, oneOf, ref, word } from '../../../model/schema.ts';
import { ORDER_STATES } from '../../../track/index.ts';
import { both, ONE_FILE, type Resource } from '../resource.ts';
import { asOf, bilingual, departmentRef, orNull } from '../schema.ts';
import { statusIn } from '../status.ts';

const taskRef = ref('task', '任务', 'Task');
const level = integer('督办级别', 'Level of supervision', { minimum: 1 });

const standing = {
  order: id('督办单', 'Order'),
  number: word('督办单号', 'Number'),
  level,
  state: oneOf([...ORDER_STATES], '状态', 'State'),
  issued: deadline('发出', 'Issued'),
  replyBy: deadline('回复时限', 'Reply by'),
  replied: orNull(deadline('何时回复', 'Answered')),
  replyDaysLate: number('回复晚几个工作日', 'Working days by which the answer is late'),
  decided: orNull(day('何时认定', 'Decided on')),
};

/** An order as it stands, among those of a task. */
export const order = object(standing, '一份督办单', 'An order');

const issued = object(
  {
    ...standing,
    task: orNull(taskRef),
    to: departmentRef,
    subject: orNull(bilingual('事由', 'Subject')),
  },
  '已发的督办单',
  'An order that was issued',
);

const due = object(
  {
    task: taskRef,
    owner: departmentRef,
    since: day('自哪天起应发', 'The day on which it fell due'),
    at: deadline('应发时刻', 'When on that day'),
    level,
    levelDue: integer('应处级别', 'The level that is due', { minimum: 1 }),
  },
  '应发未发的督办单',
  'An order that is due and was not issued',
);

export const orders: Resource = {
  name: 'orders',
  title: { zh: '督办单：应发未发的和已发的', en: 'Supervision orders: those due and not issued, those issued' },
  address: 'orders.json',
  schema: object(
    {
      asOf,
      due: list(due, '应发未发', 'Due and not issued'),
      issued: list(issued, '已发，由早到晚', 'Issued, oldest first'),
    },
    '督办单',
    'Supervision orders',
  ),
  keys: ONE_FILE,
  content(_, sources) {
    const [zh, en] = [statusIn(sources.zh), statusIn(sources.en)];
    return {
      asOf: sources.zh.asOf,
      due: zh.ordersDue,
      issued: zh.orders.map((each, i) => ({
        ...each,
        subject: each.subject === null ? null : both(each.subject, en.orders[i]?.subject ?? undefined),
      })),
    };
  },
};
