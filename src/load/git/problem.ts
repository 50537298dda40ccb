import type { Bilingual } from '../../model/diagnostic.ts';
import type { NoHistory } from '../../model/history.ts';
import { both } from '../diagnose.ts';

export type GitFault = NoHistory | 'unknown-revision' | 'unrelated';

const WORDS: Readonly<Record<GitFault, Bilingual>> = {
  'no-git': both('这台机器上没有 git，读不到版本历史', 'There is no git on this machine, so no history can be read'),
  'no-repository': both(
    '工作区不在 git 仓库里，没有版本历史',
    'The workspace is in no git repository and has no history',
  ),
  'no-commits': both('仓库里还没有提交过这个工作区的内容', 'Nothing of this workspace has been committed yet'),
  shallow: both(
    '仓库只取了最近一段历史（浅克隆），请用 git fetch --unshallow 取全，流水线里设 fetch-depth: 0',
    'Only the latest part of the history is here (a shallow clone): fetch the rest by git fetch --unshallow, in a pipeline by fetch-depth: 0',
  ),
  unreadable: both('git 拒绝读取这个仓库', 'git refuses to read this repository'),
  'unknown-revision': both('仓库里没有这个版本', 'The repository has no such revision'),
  unrelated: both('这个版本和现在的版本没有共同的历史', 'This revision and the one at hand have no history in common'),
};

/** Why git could not say what it was asked. `detail` is git's own words, for whoever has to mend it. */
export class GitError extends Error {
  readonly fault: GitFault;
  readonly words: Bilingual;
  readonly detail: string;
  constructor(fault: GitFault, detail = '') {
    super(detail ? `${WORDS[fault].en}: ${detail}` : WORDS[fault].en);
    this.name = 'GitError';
    this.fault = fault;
    this.words = WORDS[fault];
    this.detail = detail;
  }
}
