import { readFileSync } from 'node:fs';
import { NOTHING_TOLD, readState, writtenState, type NotifyState } from '../../../src/notify/index.ts';
import { UsageError } from '../command.ts';
import { writeWhole } from '../write-whole.ts';

/** What the file remembers; undefined where there is none yet. Throws `UsageError` for one that cannot be read. */
export function stateIn(path: string): NotifyState | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw unreadable(path, { zh: `打不开（${code}）`, en: `it cannot be opened (${code})` });
  }
  const state = readState(text);
  if (state) return state;
  throw unreadable(path, { zh: '内容不完整，或不是这个版本写的', en: 'it is cut off, or of another version' });
}

export { NOTHING_TOLD };

export function saveState(path: string, state: NotifyState): void {
  writeWhole(path, writtenState(state));
}

function unreadable(path: string, why: { zh: string; en: string }): UsageError {
  return new UsageError({
    zh: `记录发过什么的状态文件 ${path} 读不了：${why.zh}。从缓存或备份取回上一份；确实没有的，删掉它再运行，发过的会再发一次。什么都没有发`,
    en: `The file ${path}, which remembers what was sent, cannot be read: ${why.en}. Bring back its last copy from the cache or a backup; where there is none, delete it and run again: what was sent goes out once more. Nothing was sent`,
  });
}
