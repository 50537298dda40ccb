import type { Static } from 'typebox';
import { id, object, optional, ref, refs, text } from '../schema.ts';

export const complaintCategory = object(
  {
    id: id('类别编号，数据文件中使用', 'Id, used in data files'),
    name: text('类别名称', 'Name'),
    parent: optional(ref('complaint-category', '上级类别', 'Category it belongs to')),
    owner: ref('department', '责任部门', 'Department that answers for it'),
    cause: optional(text('目前认定的根因', 'Root cause as found so far')),
    shortfall: optional(ref('shortfall', '对应的短板', 'Shortfall it shows')),
    indicators: optional(refs('indicator', '反映它的指标', 'Indicators that show it')),
    tasks: optional(refs('task', '针对它的任务', 'Tasks against it')),
  },
  '投诉类别',
  'A category of complaints',
);
export type ComplaintCategory = Static<typeof complaintCategory>;
