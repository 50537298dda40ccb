import { broken, lines, type Broken } from './case.ts';
import { indicator, INDICATOR } from './indicators.ts';

const COMMENTARY = 'data/2026-10/commentary.md';
const ENGLISH = 'data/2026-10/commentary.en.md';
const FIGURES = 'data/2026-10/measurements.csv';

const on = (code: string, what: string, rows: readonly string[], ...at: string[]) =>
  broken(code, what, COMMENTARY, lines(...rows), ...at);

/** A key indicator, named 指标 x by its helper, that is missed in October and was in September. */
const MISSED = {
  'content/rules/alerts.yaml': 'redWithoutOwner: off\n',
  [INDICATOR]: indicator('kqi', 'key: true', 'targets: [{ from: 2026-01, floor: 80, target: 90 }]'),
  'data/2026-09/measurements.csv': lines('unit,indicator,numerator,denominator', 'west,x,70,100'),
  [FIGURES]: lines('unit,indicator,numerator,denominator', 'west,x,71,100'),
};
const missing = (what: string, files: Record<string, string>, ...at: string[]): Broken => ({
  code: 'commentary-missing',
  what,
  files: { ...MISSED, ...files },
  at,
});

export const COMMENTARIES: readonly Broken[] = [
  on('commentary-heading', 'a letter wrong', ['总体平稳。', '', '## 投诉处理及时卒', '', '人手不足。'], '3:1'),
  on('commentary-heading', 'an id with a letter wrong', ['## hall-satisfactoin', '', '排队。'], '1:1'),
  on('commentary-heading', 'more than the name', ['## 一、东区分公司：排队变长', '', '窗口少。'], '1:1'),
  on('commentary-heading', 'no blank behind the marks', ['总体平稳。', '##东区分公司', '排队。'], '2:1'),
  on('commentary-heading', 'full-width marks', ['＃＃东区分公司', '', '排队。'], '1:1'),
  {
    code: 'commentary-heading',
    what: 'a name of two records',
    files: {
      'content/organisation/departments/east.yaml': 'name: 东区分公司\n',
      [COMMENTARY]: lines('## 东区分公司', '', '排队。'),
    },
    at: [`${COMMENTARY}:1:1`],
  },
  broken('commentary-heading', 'in English', ENGLISH, lines('## hall satisfactoin', '', 'Queues.'), '1:1'),
  missing('no commentary of the latest month', {}, `${FIGURES}:1:1`),
  missing(
    'a commentary on something else',
    { [COMMENTARY]: lines('## 东区分公司', '', '排队。') },
    `${COMMENTARY}:1:1`,
  ),
  missing('a heading with nothing below it', { [COMMENTARY]: lines('## x', '', '## 东区分公司') }, `${COMMENTARY}:1:1`),
  missing('only in English', { [ENGLISH]: lines('## x', '', 'Queues.') }, `${FIGURES}:1:1`),
  missing(
    'an earlier month that was begun',
    { 'data/2026-09/commentary.md': '总体平稳。\n', [COMMENTARY]: lines('## x', '', '排队。') },
    'data/2026-09/commentary.md:1:1',
  ),
  on('prose-link-broken', 'in a commentary', ['见[满意度](/indicators/hall/)。'], '1:2'),
  on('prose-link-broken', 'in a commentary, which has no folder', ['见[满意度](indicators/hall/)。'], '1:2'),
  on('personal-data', 'in a commentary', ['请致电13800138000。'], '1:4'),
  {
    code: 'translation-missing',
    what: 'a commentary',
    files: {
      'content/site.yaml': lines('name: Handbook', 'operator: Example', 'locales: [zh-CN, en]'),
      'content/organisation/units.yaml': lines('units:', '  - { id: province, name: Province, type: company }'),
      'content/organisation/departments/customer-service.yaml': lines('name: Customer Service'),
      'content/indicators/complaint-timeliness.yaml': '',
      'content/indicators/hall-satisfaction.yaml': '',
      [FIGURES]: '',
      [COMMENTARY]: '总体平稳。\n',
    },
    at: [`${COMMENTARY}:1:1`],
  },
];
