import { runGit } from '../../src/load/git/run.ts';
import type { Bilingual } from '../../src/model/diagnostic.ts';
import { UsageError } from '../lib/command.ts';

/** The tag of a revision: `2026-10-r1`. */
export function tagOf(month: string, number: number): string {
  return `${month}-r${String(number)}`;
}

/** Why a record cannot be committed and tagged now; undefined where it can. */
export function whyNotTagged(folder: string, tag: string): Bilingual | undefined {
  const status = runGit(folder, ['status', '--porcelain', '--', 'content', 'data']);
  if (!status.ok)
    return { zh: '这里不是 git 仓库，打不了标签', en: 'This is no git repository: nothing can be tagged' };
  const changed = status.out.toString().split('\n').filter(Boolean);
  if (changed.length > 0) {
    return {
      zh: `还有 ${String(changed.length)} 处改动没有提交（${changed[0]?.slice(3) ?? ''} 等）：先提交，关账记录才对得上仓库里的数据`,
      en: `${String(changed.length)} changes are not committed (${changed[0]?.slice(3) ?? ''}): commit them first, so that the record is of what the repository holds`,
    };
  }
  if (runGit(folder, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]).ok) {
    return { zh: `标签 ${tag} 已经有了`, en: `There is a tag ${tag} already` };
  }
  return undefined;
}

/** Commits one file alone and tags the commit with what is said of it. */
export function commitAndTag(folder: string, path: string, tag: string, message: string): void {
  const steps = [
    ['add', '--', path],
    ['commit', '--quiet', '--message', message, '--', path],
    ['tag', '--annotate', '--message', message, tag],
  ];
  for (const step of steps) {
    const { ok, said } = runGit(folder, step);
    if (ok) continue;
    throw new UsageError({
      zh: `关账记录已写好，但 git ${step[0] ?? ''} 没有成功：${said}。请自己提交 ${path}，再打标签 ${tag}`,
      en: `The record is written, but git ${step[0] ?? ''} failed: ${said}. Commit ${path} yourself and tag it ${tag}`,
    });
  }
}
