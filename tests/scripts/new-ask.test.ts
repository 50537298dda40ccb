import { describe, expect, test, vi } from 'vitest';
import { answered } from '../../scripts/new/ask.ts';
import { knownField } from '../../scripts/new/field.ts';
import type { Opened } from '../../scripts/new/kind.ts';
import { UsageError } from '../../scripts/lib/command.ts';
import { readWorkspace, workspaceFolder } from '../helpers/folder.ts';

const opened: Opened = {
  workspace: readWorkspace(workspaceFolder('supervision-year')),
  asOf: '2026-05-25',
  language: 'en',
};
const fields = [
  knownField('task', { key: 'name', needed: true }),
  knownField('task', { key: 'owner', needed: true }),
  knownField('task', { key: 'deadline', needed: true }),
  knownField('task', { key: 'indicators' }),
];
const [owner = ''] = [...opened.workspace.known.department];

describe('what a record needs', () => {
  test('is asked for where it was not typed, again until it is answered rightly, and nothing else', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const answers = [`${owner}x`, owner, '2026-02-30', '', '2026-06-30 18:00'];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    const values = await answered(fields, { name: 'Shorter queues' }, opened, ask);
    expect(values).toEqual({ name: 'Shorter queues', owner, deadline: '2026-06-30 18:00' });
    expect(asked.map((question) => question.split(/[ :]/)[0])).toEqual([
      'Owner',
      'Owner',
      'Deadline',
      'Deadline',
      'Deadline',
    ]);
    expect(asked[0]).toContain(owner);
    expect(String(told.mock.calls[0]?.[0])).toContain(`did you mean ${owner}?`);
    vi.restoreAllMocks();
  });

  test('may be given by the name that people know, where only one has it', async () => {
    const { name = '' } = opened.workspace.records.department.get(owner)?.value ?? {};
    const typed = { name: 'Shorter queues', owner: name, deadline: '2026-06-30' };
    expect(await answered(fields, typed, opened, undefined)).toMatchObject({ owner });
  });

  test('is named all at once where nobody can be asked', async () => {
    const told = answered(fields, { name: 'Shorter queues' }, opened, undefined);
    await expect(told).rejects.toThrow(UsageError);
    await expect(told).rejects.toThrow(/--owner {2}Owner\n {2}--deadline/);
  });
});
