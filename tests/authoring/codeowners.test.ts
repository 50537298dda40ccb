import { describe, expect, test } from 'vitest';
import { ownedFiles, ownerLines, ownerLinesIn, withOwners } from '../../src/authoring/index.ts';
import { readWorkspace, workspaceFolder } from '../helpers/folder.ts';
import { ROOT } from './support.ts';

const workspace = readWorkspace(ROOT);
const LINES = ['* @beiyuan/all', '/content/standards/hall-service.yaml @beiyuan/channel'];

describe('who reviews what', () => {
  test('is the team of the department that owns the record, each file once', () => {
    const files = ownedFiles(workspace);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const teams = new Map(files.map(({ path, team }) => [path, team]));
    for (const { value, file } of workspace.records.standard.values()) {
      expect(teams.get(file.path)).toBe(`@beiyuan/${value.owner}`);
    }
    expect(teams.get('content/processes/problem-resolution/01-complaint-acceptance.yaml')).toBe(
      '@beiyuan/customer-service',
    );
    expect(teams.get('data/confirmations/channel.yaml')).toBe('@beiyuan/channel');
    expect(teams.has('content/glossary.yaml')).toBe(false);
  });

  test('is said of nothing where no department has a team', () => {
    expect(ownerLines(readWorkspace(workspaceFolder('supervision-year')))).toEqual([]);
  });
});

describe('CODEOWNERS', () => {
  test('holds the lines it was written with', () => {
    expect(ownerLinesIn(withOwners('', LINES))).toEqual(LINES);
  });

  test.each(['', '/docs/ @writers\n', '/docs/ @writers', '# ours\r\n/docs/ @writers\r\n\r\n'])(
    'keeps what stood there: %j',
    (before) => {
      const text = withOwners(before, LINES);
      expect(text.startsWith(before)).toBe(true);
      expect(withOwners(text, LINES)).toBe(text);
      expect(ownerLinesIn(withOwners(text, []))).toEqual([]);
      expect(withOwners(text, []).startsWith(before)).toBe(true);
      expect(text.includes('\r\n')).toBe(before.includes('\r\n'));
      expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
    },
  );
});
