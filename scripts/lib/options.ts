import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../src/model/diagnostic.ts';
import { isMoment, type Moment } from '../../src/model/moment.ts';
import { isDay, type Day } from '../../src/model/month.ts';
import { UsageError, type Option } from './command.ts';

/** The folder of this installation, which is a workspace itself. */
export const INSTALLATION = fileURLToPath(new URL('../..', import.meta.url));

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * A typed path as an absolute one. npm starts scripts in the folder of package.json; what people type is meant from where
 * they stand, which npm passes on as INIT_CWD.
 */
export function resolveTyped(typed: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', typed);
}

/** `--workspace DIR`: an absolute path of a folder; this installation unless given. */
export const workspaceOption: Option<string> = {
  value: 'DIR',
  doc: { zh: '工作区文件夹，默认为本仓库', en: 'Folder of the workspace; this repository unless given' },
  parse: (typed) => {
    if (typed === undefined) return INSTALLATION;
    const found = [resolve(typed), resolveTyped(typed)].find(isFolder);
    if (found) return found;
    throw new UsageError({ zh: `没有文件夹“${typed}”`, en: `There is no folder “${typed}”` });
  },
};

/** An option that takes one of a few words; the first is the default. */
export function choice<const T extends string>(
  words: readonly [T, ...T[]],
  doc: Option<T>['doc'],
  name: string,
): Option<T> {
  return {
    value: words.join('|'),
    doc,
    parse: (typed) => {
      if (typed === undefined) return words[0];
      const word = words.find((candidate) => candidate === typed);
      if (word) return word;
      throw new UsageError({
        zh: `--${name} 不能是“${typed}”，可用：${words.join('、')}`,
        en: `--${name} cannot be “${typed}”; use ${words.join(', ')}`,
      });
    },
  };
}

/** `--format`: how the result is printed; the first of `formats` unless given. */
export function formatOption<const T extends string>(...formats: [T, ...T[]]): Option<T> {
  return choice(formats, { zh: '输出格式', en: 'Format of the output' }, 'format');
}

/** `--lang`: the language of the words printed; Chinese unless given, whatever the machine's own language is. */
export const languageOption: Option<Language> = choice(
  LANGUAGES as readonly [Language, ...Language[]],
  { zh: '文字的语言', en: 'Language of the words' },
  'lang',
);

/** `--as-of DATE`: a date that exists; undefined unless given. */
export const asOfOption: Option<Day | undefined> = {
  value: 'DATE',
  doc: { zh: '数据截至哪一天，如 2026-11-05', en: 'The as-of date, such as 2026-11-05' },
  parse: (typed) => {
    if (typed === undefined || isDay(typed)) return typed;
    throw new UsageError({ zh: `“${typed}”不是存在的日期`, en: `“${typed}” is not a date that exists` });
  },
};

/** `--as-of MOMENT`: a date that exists, with a time of day or without; undefined unless given. */
export const asOfMomentOption: Option<Moment | undefined> = {
  value: 'MOMENT',
  doc: {
    zh: '数据截至哪一天，如 2026-11-05；可带时刻，如 "2026-10-31 18:01"',
    en: 'The as-of date, such as 2026-11-05, or with a time of day, "2026-10-31 18:01"',
  },
  parse: (typed) => {
    if (typed === undefined || isMoment(typed)) return typed;
    throw new UsageError({
      zh: `“${typed}”不是存在的日期，时刻要写成 18:01`,
      en: `“${typed}” is not a date that exists; a time of day is written 18:01`,
    });
  },
};

/** `--port N`: 4321 unless given; 0 takes any that is free. */
export const portOption: Option<number> = {
  value: 'N',
  doc: { zh: '端口，默认 4321', en: 'Port, 4321 unless given' },
  parse: (typed = '4321') => {
    const port = Number(typed);
    if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
    throw new UsageError({ zh: `“${typed}”不是端口号`, en: `“${typed}” is no port number` });
  },
};
