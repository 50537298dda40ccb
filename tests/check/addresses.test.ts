import { expect, test } from 'vitest';
import { record, LAUNCH, NORM, PROCESS, STAGE, STANDARD, TASK } from '../../src/check/example.ts';
import { project } from '../../src/check/project-example.ts';
import { LINKED_KINDS } from '../../src/model/prose.ts';
import { pathOfRecord } from '../../src/report/paths.ts';
import { check, laidOver, told } from './support.ts';

const RECORDS = laidOver({
  [NORM]: record('norm'),
  [STANDARD]: record('standard'),
  [PROCESS]: record('process'),
  [STAGE]: record('stage'),
  [TASK]: record('task'),
  [LAUNCH]: record('launch', {
    process: 'problem-resolution',
    entered: '[{ stage: acceptance, on: 2026-01-05 }]',
    live: '',
  }),
  ...project(),
  'content/situations/busy.yaml':
    'name: 打不进\nowner: customer-service\ntopic: hotline\nroles: [hotline]\nsays: [打不进。]\nanswer: 我来办。\ndo: [登记。]\n' +
    'by: [{ standard: hotline-service, clause: answer }]\n',
  'data/shortfalls/slow.yaml':
    'number: 1\nname: 处理慢\ndescription: 等得久\nowner: customer-service\nfound: 2026-01-05\n',
});

test.each(LINKED_KINDS)(
  'a link to the page of a %s is judged: sound as the site writes it, broken by one letter',
  (kind) => {
    const { workspace } = check(RECORDS);
    const [id = ''] = workspace.records[kind].keys();
    const path = pathOfRecord(workspace, kind, id) ?? '';
    const page = (body: string) => ({ ...RECORDS, 'content/handbook/x.mdx': `---\ntitle: 甲\n---\n\n${body}\n` });
    expect(check(page(`[甲](/${path}) <RecordLink kind="${kind}" id="${id}" />`)).diagnostics.map(told)).toEqual([]);
    const wrong = check(page(`[甲](/${path.replace(/.\/$/, '/')}) <RecordLink kind="${kind}" id="${id}x" />`));
    expect(wrong.diagnostics.map(({ code }) => code)).toEqual(['prose-link-broken', 'prose-component']);
  },
);
