import { CORE_SCHEMA, dump } from 'js-yaml';
import { folderReader, layered } from '../../src/load/index.ts';
import { inLanguage, type Bilingual, type Language } from '../../src/model/diagnostic.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { EXIT, runCommand, UsageError, type Option, type Options, type Values } from '../lib/command.ts';
import { asOfMomentOption, languageOption, workspaceOption } from '../lib/options.ts';
import { soundWorkspace } from '../lib/sound-workspace.ts';
import { FileExists, writeNew, type NewFile } from '../lib/write-new.ts';

/** What a new record is made from. */
export interface Opened {
  readonly workspace: Workspace;
  /** What was asked for, else by the workspace's policy. */
  readonly asOf: Moment;
  readonly language: Language;
}

/** Files to be written, or none; and what there is to say about it, in the reader's language. */
export interface Made {
  readonly files: readonly NewFile[];
  readonly said: string;
}

/** A kind of record that `npm run new` makes: a file beside this one, and a line in `index.ts`. */
export interface NewKind {
  /** As it is typed. */
  readonly name: string;
  readonly summary: Bilingual;
  /** Does it, with the arguments that follow the name. */
  run(argv: readonly string[]): Promise<void>;
}

export interface Maker<O extends Options> {
  readonly name: string;
  readonly summary: Bilingual;
  /** Beside those that every kind has. */
  readonly options: O;
  /** Throws `UsageError` for what cannot be made as asked. */
  make(opened: Opened, values: Values<O>): Made;
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
export function newKind<O extends Options>({ name, summary, options, make }: Maker<O>): NewKind {
  const command = { name: 'new', word: name, summary, options: { ...options, ...COMMON } };
  const main = (values: Values<O> & Values<typeof COMMON>): number => {
    const { workspace: folder, 'as-of': asked, 'dry-run': isDry, lang } = values;
    const sound = soundWorkspace(folder, { lang, 'as-of': asked });
    if (!sound) return EXIT.errors;
    const { workspace, asOf } = sound;
    const { files, said } = make({ workspace, asOf, language: lang }, values);
    process.stderr.write(said);
    if (files.length === 0) return EXIT.fine;
    const reader = layered(folderReader(folder), Object.fromEntries(files.map(({ path, text }) => [path, text])));
    if (!soundWorkspace(folder, { lang, 'as-of': asked, reader })) return refused(lang);
    if (isDry) process.stdout.write(files.map(({ path, text }) => `# ${path}\n${text}`).join('---\n'));
    else write(folder, files);
    return EXIT.fine;
  };
  return {
    name,
    summary,
    run: (argv) => runCommand(command, (values) => main(values as Values<O> & Values<typeof COMMON>), argv),
  };
}

function refused(language: Language): number {
  const text = {
    zh: '写成这样检查通不过，没有写文件。',
    en: 'Written like this it would not pass the check; nothing was written.',
  };
  process.stderr.write(`${inLanguage(text, language)}\n`);
  return EXIT.errors;
}

function write(folder: string, files: readonly NewFile[]): void {
  try {
    writeNew(folder, files);
  } catch (error) {
    if (!(error instanceof FileExists)) throw error;
    throw new UsageError({
      zh: `已经有 ${error.path}，没有写文件`,
      en: `${error.path} is there already; nothing was written`,
    });
  }
  process.stdout.write(files.map(({ path }) => `${path}\n`).join(''));
}

/** A record as YAML, written as ours are: no line is broken, and a date needs no quotes. */
export function yaml(record: object): string {
  return dump(record, { schema: CORE_SCHEMA, lineWidth: -1 });
}
