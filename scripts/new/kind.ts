import { CORE_SCHEMA, dump } from 'js-yaml';
import { folderReader, layered } from '../../src/load/index.ts';
import { inLanguage, type Bilingual, type Language } from '../../src/model/diagnostic.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { EXIT, runCommand, UsageError, type Option, type Options, type Values } from '../lib/command.ts';
import { replaceFile } from '../lib/confirmations.ts';
import { asOfMomentOption, languageOption, workspaceOption } from '../lib/options.ts';
import { soundWorkspace } from '../lib/sound-workspace.ts';
import { FileExists, writeNew, type NewFile } from '../lib/write-new.ts';
import { atTerminal, type Ask } from './ask.ts';
import { warningsLeft } from './next-steps.ts';

/** What a new record is made from. */
export interface Opened {
  readonly workspace: Workspace;
  /** What was asked for, else by the workspace's policy. */
  readonly asOf: Moment;
  readonly language: Language;
}

/** A file to be written: a new one, or one that is there with something added to it. */
export interface ChangedFile extends NewFile {
  readonly replaces?: true;
}

/** Files to be written, or none; and what there is to say about it, in the reader's language. */
export interface Made {
  readonly files: readonly ChangedFile[];
  readonly said: string;
}

/** A kind of record that `npm run new` makes: a file beside this one, and a line in `index.ts`. */
export interface NewKind {
  /** As it is typed. */
  readonly name: string;
  readonly summary: Bilingual;
  /** What it makes and where, in both languages on one line. */
  readonly line: string;
  /** Does it, with the arguments that follow the name. */
  run(argv: readonly string[]): Promise<void>;
}

export interface Maker<O extends Options> {
  readonly name: string;
  readonly summary: Bilingual;
  readonly line: string;
  /** Beside those that every kind has. */
  readonly options: O;
  /** Whether the record is named by whoever makes it: `npm run new -- task ID`. */
  readonly hasId?: boolean;
  /** Throws `UsageError` for what cannot be made as asked. */
  make(opened: Opened, values: Values<O>, typed: Typed): Made | Promise<Made>;
}

/** What was typed besides options, and who may be asked for more. */
export interface Typed {
  /** Empty unless the maker `hasId`. */
  readonly id: string;
  readonly ask: Ask;
}

const dryRunOption: Option<boolean> = {
  doc: { zh: '只显示要写的内容，不写文件', en: 'Show what would be written, and write nothing' },
  parse: (typed) => typed !== undefined,
};

const COMMON = {
  workspace: workspaceOption,
  'as-of': asOfMomentOption,
  'dry-run': dryRunOption,
  lang: languageOption,
} as const;

/** Words go to stderr; to stdout the paths that were written, or with `--dry-run` the files themselves. */
export function newKind<O extends Options>({ name, summary, line, options, hasId = false, make }: Maker<O>): NewKind {
  const command = {
    name: 'new',
    word: hasId ? `${name} ID` : name,
    summary,
    options: { ...options, ...COMMON },
  };
  const main = async (values: Values<O> & Values<typeof COMMON>, id: string): Promise<number> => {
    const { workspace: folder, 'as-of': asked, 'dry-run': isDry, lang } = values;
    if (hasId && id === '') throw noId(name);
    const sound = soundWorkspace(folder, { lang, 'as-of': asked });
    if (!sound) return EXIT.errors;
    const { workspace, asOf } = sound;
    const opened = { workspace, asOf, language: lang };
    const { files, said } = await atTerminal(async (ask) => make(opened, values, { id, ask }));
    process.stderr.write(said);
    if (files.length === 0) return EXIT.fine;
    const reader = layered(folderReader(folder), Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const after = soundWorkspace(folder, { lang, 'as-of': asked, reader });
    if (!after) return refused(lang);
    process.stderr.write(warningsLeft(sound.warnings, after.warnings, lang));
    if (isDry) process.stdout.write(files.map(({ path, text }) => `# ${path}\n${text}`).join('---\n'));
    else write(folder, files);
    return EXIT.fine;
  };
  return {
    name,
    summary,
    line,
    run: (argv) => {
      const [first = '', ...rest] = argv;
      const id = hasId && !first.startsWith('-') ? first : '';
      const typed = id === '' ? argv : rest;
      return runCommand(command, (values) => main(values as Values<O> & Values<typeof COMMON>, id), typed);
    },
  };
}

function noId(name: string): UsageError {
  return new UsageError({
    zh: `请写明编号：npm run new -- ${name} 编号（小写字母、数字和连字符）`,
    en: `Say its id: npm run new -- ${name} ID (small letters, digits and hyphens)`,
  });
}

function refused(language: Language): number {
  const text = {
    zh: '写成这样检查通不过，没有写文件。',
    en: 'Written like this it would not pass the check; nothing was written.',
  };
  process.stderr.write(`${inLanguage(text, language)}\n`);
  return EXIT.errors;
}

function write(folder: string, files: readonly ChangedFile[]): void {
  try {
    writeNew(
      folder,
      files.filter(({ replaces }) => !replaces),
    );
  } catch (error) {
    if (!(error instanceof FileExists)) throw error;
    throw new UsageError({
      zh: `已经有 ${error.path}，没有写文件`,
      en: `${error.path} is there already; nothing was written`,
    });
  }
  for (const { path, text, replaces } of files) if (replaces) replaceFile(folder, path, text, false);
  process.stdout.write(files.map(({ path }) => `${path}\n`).join(''));
}

/** A record as YAML, written as ours are: no line is broken, and a date needs no quotes. */
export function yaml(record: object): string {
  return dump(record, { schema: CORE_SCHEMA, lineWidth: -1 });
}
