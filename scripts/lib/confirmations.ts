import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { appended } from '../../src/load/yaml/append.ts';
import type { Day } from '../../src/model/month.ts';
import type { SourceFile } from '../../src/model/source.ts';
import type { LinkState } from '../../src/model/suspects.ts';
import { UsageError } from './command.ts';
import { writeNew } from './write-new.ts';

export interface ToConfirm {
  readonly owner: string;
  readonly links: readonly LinkState[];
  readonly day: Day;
  readonly by: string;
}

/** Where a department's confirmations are kept. */
export function pathOfConfirmations(owner: string): string {
  return `data/confirmations/${owner}.yaml`;
}

/** The file as it will be: with one more confirmation at its end, or begun. Throws `UsageError` where it cannot be added. */
export function withConfirmation(file: SourceFile | undefined, asked: ToConfirm): string {
  const item = itemLines(asked);
  if (!file) return ['confirmed:', ...item.map((line) => `  ${line}`), ''].join('\n');
  const text = appended(file, 'confirmed', item);
  if (text !== undefined) return text;
  throw new UsageError({
    zh: `${file.path} 的 confirmed 不是一行一条的列表，请先改成“- ”开头的写法`,
    en: `The list under “confirmed” in ${file.path} is not written item by item; begin each with “- ” first`,
  });
}

function itemLines({ links, day, by }: ToConfirm): string[] {
  return [
    `- day: ${day}`,
    `  by: ${scalar(by)}`,
    '  links:',
    ...links.flatMap(({ dependent, on, fingerprint }) => [
      `    - dependent: ${dependent}`,
      `      on: ${on}`,
      `      fingerprint: "${fingerprint}"`,
    ]),
  ];
}

/** As it was typed where that is surely a text of YAML, else in quotes. */
function scalar(text: string): string {
  return /^[\p{Script=Han}\p{L}][\p{Script=Han}\p{L} ·—（）、-]*$/u.test(text) &&
    !/^(true|false|null|yes|no)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

const MARK = '\uFEFF';

/** Puts the text in the place of a file at once, so that nobody ever reads half of it; its byte order mark stays. */
export function replaceFile(folder: string, path: string, text: string, isNew: boolean): void {
  if (isNew) {
    writeNew(folder, [{ path, text }]);
    return;
  }
  const target = join(folder, path);
  const marked = readFileSync(target, 'utf8').startsWith(MARK);
  const made = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(made, marked ? MARK + text : text, { flag: 'wx' });
    renameSync(made, target);
  } finally {
    rmSync(made, { force: true });
  }
}
