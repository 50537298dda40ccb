import { record, STANDARD } from '../../../src/check/example.ts';
import { broken, lines, type Broken } from './case.ts';

const PAGE = 'content/handbook/x.mdx';
const page = (code: string, what: string, body: readonly string[], ...at: string[]) =>
  broken(code, what, PAGE, lines('---', 'title: 文章', '---', '', ...body), ...at);

const ENGLISH = 'content/handbook/en/x.mdx';
const OVERLAY = 'content/translations/en/department.yaml';
const HOTLINE = 'content/organisation/departments/hotline.yaml';
const overlay = (what: string, rows: readonly string[], ...at: string[]): Broken => ({
  code: 'translation-unknown',
  what,
  files: {
    [HOTLINE]: lines(
      'name: 热线',
      'line: customer',
      'contact: { role: 值班经理, hours: 全天 }',
      'responsibilities: []',
    ),
    [OVERLAY]: lines(...rows),
  },
  at: at.map((place) => `${OVERLAY}:${place}`),
});

export const PROSE: readonly Broken[] = [
  broken('prose-title-missing', 'no front matter', PAGE, '首问负责到底。\n', '1:1'),
  broken('prose-title-missing', 'a title that is a number', PAGE, lines('---', 'title: 12315', '---'), '2:8'),
  broken(
    'prose-front-matter',
    'an owner, a role and an order of none',
    PAGE,
    lines('---', 'title: 文章', 'owner: hotlines', 'roles: [counter, hall]', 'sidebar: { order: first }', '---'),
    '3:8',
    '4:18',
    '5:10',
  ),
  broken(
    'prose-front-matter',
    'a description, an owner and roles that are something else',
    PAGE,
    lines('---', 'title: 文章', 'description: 12', 'owner: [hotline]', 'roles: counter', '---'),
    '3:14',
    '4:8',
    '5:8',
  ),
  {
    code: 'prose-untranslated',
    what: 'one of two pages, in a folder',
    files: {
      'content/site.yaml': lines('name: Handbook', 'operator: Example', 'locales: [zh-CN]'),
      'content/handbook/x.mdx': lines('---', 'title: 文章', '---'),
      'content/handbook/en/x.mdx': lines('---', 'title: Page', '---'),
      'content/handbook/en/a/y.mdx': lines('---', 'title: Page', '---'),
    },
    at: ['content/handbook/en/a/y.mdx:1:1'],
  },
  page(
    'prose-component',
    'one that there is not',
    ['请看 <RecordLnk kind="indicator" id="hall-satisfaction" />。'],
    '5:4',
  ),
  page('prose-component', 'a record that is not there', ['请看 <RecordLink kind="indicator" id="hall" />。'], '5:33'),
  page(
    'prose-component',
    'a wrong word, and an attribute too much',
    ['<RecordLink kind="indicators" id="hall" colour="red" />'],
    '5:13',
    '5:41',
  ),
  page(
    'prose-component',
    'a block in a sentence, and text where there can be none',
    ['请看 <SupervisionLevels /> 。', '', '<Committees>两级</Committees>'],
    '5:4',
    '7:1',
  ),
  page(
    'prose-component',
    'in a heading, and in a link',
    ['## 看<Committees />', '', '见[<RecordLink kind="indicator" id="hall-satisfaction" />](/tasks/)。'],
    '5:5',
    '7:3',
  ),
  page(
    'prose-component',
    'nothing in a callout, and a kind of none',
    ['<Callout kind="tips"></Callout>'],
    '5:1',
    '5:10',
  ),
  {
    code: 'prose-component',
    what: 'a clause that its standard has not, a stage and a term that are not there',
    files: {
      [STANDARD]: record('standard'),
      [PAGE]: lines(
        ...['---', 'title: 文章', '---', ''],
        '<Clause standard="hotline-service" clause="anwser" />',
        '',
        '<ControlPoints stage="design" />',
        '',
        '看<Term id="kci">过程指标</Term>。',
      ),
    },
    at: [`${PAGE}:5:36`, `${PAGE}:7:16`, `${PAGE}:9:8`],
  },
  {
    code: 'prose-components-differ',
    what: 'a card too few after a link, and one too many',
    files: {
      [PAGE]: lines(
        ...['---', 'title: 文章', '---', ''],
        '看<RecordLink kind="indicator" id="hall-satisfaction" />。',
        '',
        '<RecordCard kind="indicator" id="hall-satisfaction" />',
      ),
      [ENGLISH]: lines(
        ...['---', 'title: Page', '---', ''],
        'See <RecordLink id="hall-satisfaction" kind="indicator" />.',
        '',
        '<Figure indicator="hall-satisfaction" />',
      ),
    },
    at: [`${ENGLISH}:5:5`, `${ENGLISH}:7:1`],
  },
  {
    code: 'prose-components-differ',
    what: 'a block before the one it follows in Chinese',
    files: {
      [PAGE]: lines(...['---', 'title: 文章', '---', ''], '<MeetingKinds />', '', '<Committees />'),
      [ENGLISH]: lines(...['---', 'title: Page', '---', ''], '<Committees />', '', '<MeetingKinds />'),
    },
    at: [`${ENGLISH}:5:1`],
  },
  page('prose-component', 'a case that is not there', ['<CaseTable case="hotline" indicator="calls" />'], '5:12'),
  page('prose-component', 'an attribute too few', ['', '<RecordLink kind="indicator" />'], '6:1'),
  page('prose-link-broken', 'a record that is not there', ['见[满意度](/indicators/hall-satisfactoin/)。'], '5:2'),
  page('prose-link-broken', 'in English, to a page that is not there', ['- 见[附录](/en/handbook/appendix/)'], '5:4'),
  page('prose-link-broken', 'beside itself', ['见[附录](../appendix/#top)。'], '5:2'),
  page('mdx-code', 'an expression', ['本月是 {month} 月。'], '5:5'),
  page('mdx-code', 'an import and a script', ['import x from "y";', '', '<script>alert(1)</script>'], '5:1', '7:1'),
  {
    code: 'translation-missing',
    what: 'one text of three',
    files: {
      'content/site.yaml': lines('name: Handbook', 'operator: Example', 'locales: [zh-CN, en]'),
      'content/organisation/units.yaml': lines('units:', '  - { id: province, name: Province, type: company }'),
      'content/organisation/departments/customer-service.yaml': lines('name: Customer Service'),
      'content/indicators/complaint-timeliness.yaml': '',
      'content/indicators/hall-satisfaction.yaml': '',
      'data/2026-10/measurements.csv': '',
      [HOTLINE]: lines('name: 热线', 'contact: { role: 值班经理, hours: 24×7 }'),
      [OVERLAY]: lines('hotline:', '  name: Hotline'),
    },
    at: [`${HOTLINE}:1:1`],
  },
  overlay('an id that no record has', ['hotlin:', '  name: Hotline'], '1:1'),
  overlay('a key that the record has not', ['hotline:', '  contact:', '    rol: Duty manager'], '3:5'),
  overlay('a key that holds no text for readers', ['hotline:', '  line: customer'], '2:9'),
  overlay('a list of another length', ['hotline:', '  responsibilities: [{ duty: Listens }]'], '2:21'),
];
