import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { dump, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWorkspace, RULES } from '../../src/check/index.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import { memoryReader } from '../../src/load/reader.ts';
import { KINDS, type KindName } from '../../src/model/kinds.ts';
import type { Document, Workspace } from '../../src/model/workspace.ts';
import { run } from '../helpers/command.ts';
import { readWorkspace } from '../helpers/folder.ts';
import { TestRepository } from '../helpers/repository.ts';
import { coreOf } from './core.ts';
import { Markers, markedFiles, type Secret } from './markers.ts';

/** As much as can be kept from staff while the rest is whole: kinds, parts, fields, and a record of most other kinds. */
const SECRET: Secret = {
  names: [
    ...[
      'supervision-order.demands',
      'supervision-order.reply.text',
      'supervision-order.subject',
      'meeting',
      'experience-round',
      'recognition',
      'project',
      'accepted-reason',
    ],
    ...['roadmap-report', 'confirmations', 'import-mapping', 'notices', 'situation', 'commentary'],
    ...['measurement.note', 'department.purpose', 'department.contact', 'department.responsibilities.duty'],
    ...['committee.chair', 'committee.duties', 'meeting-kind.purpose', 'meeting-kind.agenda', 'process.purpose'],
    ...['stage.customerStep', 'stage.gate.rule', 'stage.controlPoints.elements', 'stage.controlPoints.check'],
    ...['standard.summary', 'standard.clauses.check', 'standard.versions.change', 'standard.versions.reason'],
    ...['norm.issuer', 'norm.items.text', 'indicator.meaning', 'indicator.source', 'indicator.targets.reason'],
    ...['indicator.formula.numerator', 'indicator.scoring.reason', 'scorecard.bands.grade'],
    ...[
      'shortfall.description',
      'shortfall.cause',
      'task.contents',
      'task.measures',
      'task.signer',
      'task.milestones.risk',
    ],
    ...['task.milestones.evidence', 'progress.tasks.note'],
    ...['adjustments.adjustments.rule', 'adjustments.adjustments.reason', 'adjustments.adjustments.evidence'],
    ...['launch.summary', 'launch.reviews.by', 'launch.reviews.note', 'launch.reviews.results.evidence'],
    ...['roadmap.years.goal', 'roadmap.years.phases.outputs', 'term.definition'],
  ],
  records: [
    ...[
      'department/legal-risk',
      'committee/branch-committee',
      'meeting-kind/joint-meeting',
      'process/service-consumption',
    ],
    ...['stage/service-delivery', 'standard/hotline-service', 'norm/third-generation-norms', 'scorecard/company'],
    ...['shortfall/complaint-not-solved', 'task/weak-coverage-sites', 'launch/smart-home-guard', 'term/telecom-norms'],
  ],
};

const workspaceOf = (files: Readonly<Record<string, string>>): Workspace => {
  const { workspace, diagnostics } = checkWorkspace(loadWorkspace(memoryReader(files)));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ place, message }) => `${place.file.path}: ${message.en}`)).toEqual([]);
  return workspace;
};
const documentsOf = ({ records }: Workspace) => KINDS.flatMap(({ name }): Document[] => [...records[name].values()]);
const isSecret = ({ kind, id }: Pick<Document, 'kind' | 'id'>) =>
  SECRET.names.includes(kind) || SECRET.records.includes(`${kind}/${id}`);

const markers = new Markers();
const folders: string[] = [];
let workspace: Workspace;
const built: Record<'staff' | 'leadership', string> = { staff: '', leadership: '' };

/** A month told, and prose for each circle of readers. */
function texts(): Record<string, string> {
  const page = (title: string, body: string, head = '') => `---\ntitle: ${title}\n${head}---\n\n${body}\n`;
  const told = (text: string) => markers.around(text, 'handbook');
  const secret = 'audience: leadership\n';
  return {
    'content/handbook/open.mdx': page('大家看的', '人人可见。'),
    'content/handbook/en/open.mdx': page('For all', 'Seen by all.'),
    'content/handbook/closed.mdx': page(told('内部'), told('只给管理者。'), secret),
    // The English page says nothing of it: it is the same page.
    'content/handbook/en/closed.mdx': page(told('Inner'), told('For few.')),
    'data/2026-10/commentary.md': `${markers.around('十月平稳', 'commentary')}。\n`,
    'data/2026-10/commentary.en.md': `${markers.around('A calm October', 'commentary')}.\n`,
  };
}

/** Notes in the column of the measurements that is for them. */
function withNotes(files: Record<string, string>): Record<string, string> {
  const path = Object.keys(files).find((name) => /^data\/2026-10\/measurements.*csv$/.test(name)) ?? '';
  const [head = '', ...rows] = (files[path] ?? '').trimEnd().split('\n');
  const note = head.split(',').indexOf('note');
  const noted = rows.map((row) => {
    const cells = row.split(',');
    if (note >= 0) cells[note] = markers.around('停电', 'measurement.note');
    return note >= 0 ? cells.join(',') : `${row},${markers.around('停电', 'measurement.note')}`;
  });
  return { ...files, [path]: [note >= 0 ? head : `${head},note`, ...noted, ''].join('\n') };
}

const MEETING = /^data\/meetings\//;
const SAID = { secret: 'QzCommitOfSecretx', mixed: 'QzCommitOfBothx', open: 'RewordedForAll' };

beforeAll(() => {
  const core = coreOf(readWorkspace(join(import.meta.dirname, '../..')));
  const site = load(core['content/site.yaml'] ?? '') as Record<string, unknown>;
  core['content/site.yaml'] = dump({ ...site, audience: { leadership: SECRET.names } });
  const files = { ...withNotes(markedFiles(core, workspaceOf(core), SECRET, markers)), ...texts() };
  workspace = workspaceOf(files);
  // Three later revisions: of a meeting, of a meeting and a standard, of a standard.
  const meeting = Object.keys(files).find((path) => MEETING.test(path)) ?? '';
  const open = documentsOf(workspace).find((each) => each.kind === 'standard' && !isSecret(each));
  const standard = open?.file.path ?? '';
  const change = (path: string, key: string, value: string) => ({
    [path]: dump({ ...(load(files[path] ?? '') as object), [key]: value }),
  });
  const chair = (word: string) => change(meeting, 'chair', markers.around(word, 'history'));
  const repository = new TestRepository();
  folders.push(repository.directory);
  const commit = (said: string, changed: Record<string, string>) => {
    repository.write(changed).git('add', '--all');
    repository.git('commit', '--quiet', '-m', said);
  };
  commit('First', files);
  commit(SAID.secret, chair('甲'));
  commit(SAID.mixed, { ...chair('乙'), ...change(standard, 'reviewBy', '2027-06-30') });
  commit(SAID.open, change(standard, 'reviewBy', '2027-07-31'));
  for (const audience of ['staff', 'leadership'] as const) {
    const out = join(mkdtempSync(join(tmpdir(), `${audience}-`)), 'site');
    folders.push(out);
    const ran = run('build', '--workspace', repository.directory, '--audience', audience, '--out', out);
    expect(ran.code, ran.stderr).toBe(0);
    built[audience] = out;
  }
}, 240_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Every file with its bytes as text, unpacked, and once more with what was written in escapes. */
function* textsIn(site: string): Iterable<{ path: string; text: string }> {
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const file = join(site, path);
    yield { path, text: path };
    if (!statSync(file).isFile()) continue;
    const bytes = readFileSync(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    for (const part of partsOf(bytes)) yield { path, text: part.toString('utf8') };
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
    yield { path, text };
    if (/%[0-9A-F]{2}|\\u[0-9a-f]{4}|&#/i.test(text)) yield { path, text: unescaped(text) };
  }
}

/** The files in a zip archive, which workbooks are, by its central directory. */
function* partsOf(bytes: Buffer): Iterable<Buffer> {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) return;
  const entry = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + 4)) {
    const [method, size, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const data = bytes.subarray(from, from + size);
    yield method === 8 ? inflateRawSync(data) : data;
  }
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** The words of a site that look like markers, with a file that each is in. */
function markersIn(site: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, text } of textsIn(site)) for (const [word] of text.matchAll(/Qz\w{3,}?x/g)) found.set(word, path);
  return found;
}

describe('a site for staff', () => {
  test('has no text of a record, field, page, note or commit that is for leadership', () => {
    expect(markers.groups.size).toBeGreaterThan(300);
    expect([...markersIn(built.staff)].map(([word, path]) => `${markers.groups.get(word) ?? word} in ${path}`)).toEqual(
      [],
    );
  });

  test('does not name those records by their ids', () => {
    const visible = documentsOf(workspace).filter((each) => !isSecret(each));
    // What the manual of rules and kinds takes for its examples says nothing of this workspace.
    const manual = JSON.stringify([RULES, KINDS]);
    const own = new Set<KindName>(KINDS.filter(({ listedUnder }) => !listedUnder).map(({ name }) => name));
    const ids = documentsOf(workspace)
      .filter((each) => isSecret(each) && own.has(each.kind) && !visible.some(({ id }) => id === each.id))
      .map(({ id }) => id)
      .filter((id) => !/^\d{4}-\d\d$/.test(id) && !KINDS.some(({ name }) => name === id));
    const telling = ids.filter((id) => !manual.includes(id));
    expect(telling.length).toBeGreaterThan(6);
    const named = new Set<string>();
    for (const { path, text } of textsIn(built.staff))
      for (const id of telling) if (new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)) named.add(`${id} in ${path}`);
    expect([...named]).toEqual([]);
  });

  test('has what is for staff, the revisions among it', () => {
    const changes = readFileSync(join(built.staff, 'changes/index.html'), 'utf8');
    expect(changes).toContain(SAID.open);
    expect(changes).toContain('2027-06-30');
    expect(readFileSync(join(built.staff, 'handbook/open/index.html'), 'utf8')).toContain('人人可见');
    expect(readFileSync(join(built.staff, 'index.html'), 'utf8')).toContain('本站供员工使用');
  });
});

test('a site for leadership has it all, so that a leak would be seen', () => {
  const found = new Set([...markersIn(built.leadership).keys()].map((word) => markers.groups.get(word) ?? word));
  expect(found).toContain(SAID.mixed);
  const unseen = [...new Set(markers.groups.values())].filter((group) => !found.has(group));
  expect(UNSEEN).toEqual(expect.arrayContaining(unseen));
});

/** What pages of this workspace show to nobody. */
const UNSEEN: readonly string[] = ['indicator.scoring.reason', 'measurement.note'];
