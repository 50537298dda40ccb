import type { Static } from 'typebox';
import { COMPLAINT_COUNTS } from '../complaints.ts';
import { id, list, object, oneOf, optional, ref, refs, text } from '../schema.ts';

export const complaintCategory = object(
  {
    id: id('类别编号，数据文件中使用', 'Id, used in data files'),
    name: text('类别名称', 'Name'),
    parent: optional(ref('complaint-category', '上级类别', 'Category it belongs to')),
    owner: ref('department', '责任部门', 'Department that answers for it'),
    cause: optional(text('目前认定的根因', 'Root cause as found so far')),
    shortfall: optional(ref('shortfall', '对应的短板', 'Shortfall it shows')),
    indicators: optional(refs('indicator', '反映它的指标', 'Indicators that show it')),
    countedIn: optional(
      list(
        object(
          {
            indicator: ref('indicator', '指标', 'Indicator'),
            count: optional(
              oneOf(
                [...COMPLAINT_COUNTS],
                '分子是哪一种件数，默认投诉量',
                'Which count its numerator is; complaints unless given',
              ),
            ),
          },
          '一项指标',
          'An indicator',
        ),
        '哪些指标的分子是本类（含下级）与其他同样注明的类别的件数之和：按月按单位核对',
        'Indicators whose numerator is the sum of this category, with those below it, and of others that say so: checked month by month',
      ),
    ),
    tasks: optional(refs('task', '针对它的任务', 'Tasks against it')),
  },
  '投诉类别：投诉归在哪一类，由谁负责',
  'A category of complaints: what they are about, and who answers for it',
);
export type ComplaintCategory = Static<typeof complaintCategory>;
