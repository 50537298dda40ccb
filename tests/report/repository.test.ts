import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../src/model/history.ts';
import type { Site } from '../../src/model/records/site.ts';
import { commitAddress, editAddress, fileAddress, issueAddress } from '../../src/report/repository.ts';
import { contextOf } from '../helpers/context.ts';

type Repository = NonNullable<Site['repository']>;
const HOST: Repository = { url: 'https://host/a/b/', branch: 'release/1' };

describe('addresses on the host of the repository', () => {
  const where = (repository?: Partial<Repository>, folder = '') => {
    const site = { name: '手册', operator: '样例', ...(repository && { repository: { ...HOST, ...repository } }) };
    return { ...contextOf({ site: { site } }, []), history: () => ({ ...NO_HISTORY, folder }) };
  };

  test.each([
    [
      'github',
      'https://host/a/b/edit/release/1/',
      'https://host/a/b/blob/release/1/',
      'https://host/a/b/commit/',
      'title=',
      '-L9',
    ],
    [
      'gitee',
      'https://host/a/b/edit/release/1/',
      'https://host/a/b/blob/release/1/',
      'https://host/a/b/commit/',
      'issue%5Btitle%5D=',
      '-L9',
    ],
    [
      'gitlab',
      'https://host/a/b/-/edit/release/1/',
      'https://host/a/b/-/blob/release/1/',
      'https://host/a/b/-/commit/',
      'issue%5Btitle%5D=',
      '-9',
    ],
  ] as const)('%s', (host, edit, file, commit, title, last) => {
    const context = where({ host });
    expect(editAddress(context, 'content/标准 a.yaml')).toBe(`${edit}content/%E6%A0%87%E5%87%86%20a.yaml`);
    expect(fileAddress(context, 'data/x.csv', 7, 9)).toBe(`${file}data/x.csv#L7${last}`);
    expect(commitAddress(context, 'abc')).toBe(`${commit}abc`);
    expect(issueAddress(context, '页面 & 问题', 'x')).toContain(`issues/new?${title}%E9%A1%B5%E9%9D%A2+%26+`);
  });

  test('lead into the folder of the workspace, and nowhere without a repository', () => {
    expect(editAddress(where({}, 'books/one/'), 'content/a.yaml')).toBe(
      'https://host/a/b/edit/release/1/books/one/content/a.yaml',
    );
    expect(editAddress(where(), 'content/a.yaml')).toBeUndefined();
    expect(issueAddress(where(), 'a', 'b')).toBeUndefined();
  });
});
