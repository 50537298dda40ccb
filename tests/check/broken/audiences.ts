import { record } from '../../../src/check/example.ts';
import { broken, lines, type Broken } from './case.ts';

const SITE = 'content/site.yaml';
const INDICATORS = 'content/indicators';
const CARD = 'content/scorecards/departments.yaml';

/** Its lists begin in line 4. */
const site = (...rows: string[]) => lines('name: 手册', 'operator: 演示', 'audience:', ...rows);

const setting = (what: string, row: string, ...at: string[]) =>
  broken('audience-setting', what, SITE, site(`  leadership: ${row}`), ...at);

const prose = (head: string, body: string) => lines('---', 'title: 首问负责', ...(head ? [head] : []), '---', '', body);

/** A scorecard of the departments, made of what they own. */
const departments = (sections: string) => record('scorecard', { subjects: '{ kind: departments }', sections });
const OWNED = '[{ id: own, name: 归口指标, kind: owned-indicators, weight: 100 }]';

/** Who may see what, said wrongly, or so that something would be given away or be wrong. */
export const AUDIENCES_BROKEN: readonly Broken[] = [
  setting('no such kind', '[metting]', '4:16'),
  setting('no such field', '[department.contacts, measurement.notes]', '4:16', '4:37'),
  setting('listed twice', '[meeting, term, meeting]', '4:31'),
  setting('the site, which is for all', '[site, site.operator]', '4:16', '4:22'),
  setting('a field that figures rest on', '[indicator.targets, task.pauses, unit.parent]', '4:16', '4:35', '4:48'),
  setting('a field that a record needs', '[meeting.kind, situation.says, term.id]', '4:16', '4:30', '4:46'),
  {
    code: 'audience-reference',
    what: 'an owner that is hidden',
    files: {
      'content/organisation/departments/lab.yaml': 'name: 实验室\naudience: leadership\n',
      [`${INDICATORS}/lab-rate.yaml`]: record('indicator', { owner: 'lab' }),
    },
    at: [`${INDICATORS}/lab-rate.yaml:3:8`],
  },
  {
    code: 'audience-reference',
    what: 'an indicator that a card of departments takes from its owners',
    files: {
      [`${INDICATORS}/secret.yaml`]: record('indicator', { audience: 'leadership' }),
      [CARD]: departments(OWNED),
    },
    at: [`${INDICATORS}/secret.yaml:8:1`],
  },
  {
    code: 'audience-reference',
    what: 'units that are kept from those who see the others',
    files: {
      [SITE]: site('  public: [unit]'),
      'content/organisation/units.yaml': lines(
        'units:',
        '  - { id: province, name: 省公司, type: company }',
        '  - { id: east, name: 东区分公司, type: branch, parent: province, audience: staff }',
        '  - { id: west, name: 西区分公司, type: branch, parent: province }',
        '  - { id: east-hall, name: 东区服营厅, type: hall, parent: east }',
      ),
    },
    at: ['content/organisation/units.yaml:3:62', 'content/organisation/units.yaml:5:55'],
  },
  {
    code: 'audience-reference',
    what: 'pages that show or lead to what their readers may not see',
    files: {
      [`${INDICATORS}/secret.yaml`]: record('indicator', { audience: 'leadership' }),
      'content/handbook/a.mdx': prose('', '看<RecordLink kind="indicator" id="secret" />。'),
      'content/handbook/b.mdx': prose('', '看[指标](/indicators/secret/)和[那一页](/handbook/c/)。'),
      'content/handbook/c.mdx': prose('audience: leadership', '看[指标](/indicators/secret/)。'),
      'content/handbook/d.mdx': prose('audience: public', '看[这一页](/handbook/a/)。'),
    },
    at: [
      'content/handbook/a.mdx:5:31',
      'content/handbook/b.mdx:5:2',
      'content/handbook/b.mdx:5:28',
      'content/handbook/d.mdx:6:2',
    ],
  },
  broken(
    'prose-front-matter',
    'no such audience',
    'content/handbook/e.mdx',
    prose('audience: leaders', '看。'),
    '3:11',
  ),
];
