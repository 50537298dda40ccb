import type { Static } from 'typebox';
import { AUDIENCES } from '../audience.ts';
import { day, flag, id, integer, list, month, object, oneOf, optional, tagged, text, word } from '../schema.ts';

const line = object(
  { id: id('专业线编号', 'Id of the line'), name: text('名称', 'Name') },
  '一条专业线：把若干部门归为一组',
  'A professional line: a group of departments',
);

const module = object(
  { id: id('模块编号', 'Id of the module'), name: text('名称', 'Name') },
  '任务所属的模块',
  'A module that tasks belong to',
);

const group = object(
  {
    id: id('分组编号，与单位的 groups 一致', 'Id of the group, as in the groups of units'),
    name: text('名称', 'Name'),
  },
  '单位的一个分组',
  'A group of units',
);

const asOf = tagged(
  'policy',
  [
    object(
      { policy: oneOf(['today'], '以当天为准', 'The day of the build') },
      '以构建当天为准',
      'The day of the build',
    ),
    object(
      {
        policy: oneOf(['fixed'], '以固定日期为准', 'A fixed day'),
        date: day('截至日期', 'The as-of date'),
      },
      '固定日期，例如演示数据',
      'A fixed day, for demonstrations',
    ),
  ],
  '没有给出 --as-of 时，数据截至哪一天',
  'The as-of date when no --as-of is given',
);

const kept = (zh: string, en: string) =>
  optional(
    list(
      word(
        '记录种类如 meeting，或字段如 department.contact；手册文章写 handbook，分析说明写 commentary，数据的说明写 measurement.note',
        'A kind of record such as meeting, or a field such as department.contact; handbook for prose, commentary for commentaries, measurement.note for notes on figures',
      ),
      zh,
      en,
    ),
  );

const audience = object(
  {
    default: optional(
      oneOf(
        [...AUDIENCES],
        '没有另外写明的给谁看：公开、员工（默认）、管理者',
        'Whom everything else is for: the public, staff (unless given) or leadership',
      ),
    ),
    public: kept('哪些公开', 'What is for the public'),
    staff: kept('哪些只给员工和管理者看', 'What is for staff and leadership'),
    leadership: kept('哪些只给管理者看', 'What is for leadership only'),
  },
  '谁能看到什么；单条记录可以用自己的 audience 另写',
  'Who may see what; a record may say otherwise with an `audience` of its own',
);

export const site = object(
  {
    name: text('站点名称', 'Name of the site'),
    operator: text('运营商名称', 'Name of the operator'),
    demonstration: optional(
      flag('是否为演示数据；是则每页注明', 'Whether all of this is demonstration data; every page then says so'),
    ),
    locales: optional(
      list(
        oneOf(['zh-CN', 'en'], '语言', 'Language'),
        '站点语言，第一个为默认',
        'Languages of the site, the first is the default',
        { minItems: 1 },
      ),
    ),
    url: optional(
      word(
        '网站对外的地址，如 https://handbook.example.com/sqh/；消息、订阅和日历里的链接以它开头',
        'Where the site is served, such as https://handbook.example.com/sqh/: links in messages, feeds and calendars begin with it',
      ),
    ),
    timezone: optional(word('时区，默认 Asia/Shanghai', 'Time zone, Asia/Shanghai unless given')),
    asOf: optional(asOf),
    calendar: optional(
      object(
        {
          firstMonth: month('第一个有数据的月份', 'First month with figures'),
          dueDay: optional(
            integer('次月几号前报齐数据', 'Day of the next month by which figures are due', {
              minimum: 1,
              maximum: 28,
            }),
          ),
          holidays: optional(list(day('放假的日子', 'A day off'), '法定节假日', 'Public holidays')),
          workdays: optional(
            list(day('调休上班的日子', 'A weekend day worked'), '调休工作日', 'Weekend days that are worked'),
          ),
        },
        '数据与工作日历',
        'Calendar of figures and of working days',
      ),
    ),
    repository: optional(
      object(
        {
          url: word('仓库网址', 'Address of the repository'),
          branch: optional(word('主分支名', 'Name of the main branch')),
          host: optional(oneOf(['github', 'gitlab', 'gitee'], '托管平台', 'Kind of host')),
          team: optional(
            word(
              '没有部门负责的文件由哪个团队复核，如 "@beiyuan/service-quality"',
              'Team that reviews what no department owns, such as "@beiyuan/service-quality"',
            ),
          ),
        },
        '代码仓库，用于“修改本页”等链接',
        'The repository, for links such as "edit this page"',
      ),
    ),
    audience: optional(audience),
    lines: optional(list(line, '专业线', 'Professional lines')),
    modules: optional(list(module, '任务模块', 'Task modules')),
    groups: optional(list(group, '单位分组的名称', 'Names of groups of units')),
  },
  '站点与运营商的基本信息',
  'The site and the operator',
);

export type Site = Static<typeof site>;
