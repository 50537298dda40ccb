import { parseArgs } from 'node:util';
import type { Bilingual } from '../../src/model/diagnostic.ts';

/**
 * What every script shares: its options are described once, and from that come parsing, the usage text and exit code 2.
 * Exit codes: 0 fine, 1 the workspace has errors, 2 wrong usage or environment.
 */
export const EXIT = { fine: 0, errors: 1, usage: 2 } as const;

/** A wrong command line or environment; its text is for the person who typed it. */
export class UsageError extends Error {
  readonly text: Bilingual;
  constructor(text: Bilingual) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
  }
}

export interface Option<T> {
  /** The placeholder of its value in the usage text; without one it is a switch, given as 'true' or not at all. */
  readonly value?: string;
  readonly doc: Bilingual;
  /** Turns what was typed, or undefined when it was not given, into the value; throws `UsageError`. */
  readonly parse: (typed: string | undefined) => T;
}

export type Options = Readonly<Record<string, Option<unknown>>>;
export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

export interface Command<O extends Options> {
  /** As in `npm run <name>`. */
  readonly name: string;
  /** The word that comes first, for a script that does one of several things. */
  readonly word?: string;
  readonly summary: Bilingual;
  readonly options: O;
}

/** How a command is called, in Chinese and English. */
export function usage(command: Command<Options>): string {
  const entries = Object.entries(command.options).map(([name, option]) => ({
    term: `--${name}${option.value ? ` ${option.value}` : ''}`,
    doc: option.doc,
  }));
  const width = Math.max(0, ...entries.map(({ term }) => term.length));
  return [
    [`npm run ${command.name} --`, command.word, ...entries.map(({ term }) => `[${term}]`)].filter(Boolean).join(' '),
    '',
    command.summary.zh,
    command.summary.en,
    '',
    ...entries.flatMap(({ term, doc }) => [`  ${term.padEnd(width)}  ${doc.zh}`, `  ${' '.repeat(width)}  ${doc.en}`]),
    '',
  ].join('\n');
}

/** The values of a command's options as typed in `argv`, which holds only the arguments; throws `UsageError`. */
export function parseOptions<O extends Options>(command: Command<O>, argv: readonly string[]): Values<O> {
  const entries = Object.entries(command.options);
  const types = entries.map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const typed = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new UsageError({ zh: `不认识的参数“${token.value}”`, en: `Unexpected argument “${token.value}”` });
    }
    const option = command.options[token.name];
    if (!option) {
      throw new UsageError({ zh: `不认识的选项 ${token.rawName}`, en: `Unknown option ${token.rawName}` });
    }
    if (option.value ? !token.value || token.value.startsWith('--') : token.value !== undefined) {
      const needs = option.value
        ? { zh: `选项 --${token.name} 后面要写 ${option.value}`, en: `Option --${token.name} needs ${option.value}` }
        : { zh: `选项 --${token.name} 不带值`, en: `Option --${token.name} takes no value` };
      throw new UsageError(needs);
    }
    typed.set(token.name, token.value ?? 'true');
  }
  return Object.fromEntries(entries.map(([name, option]) => [name, option.parse(typed.get(name))])) as Values<O>;
}

/**
 * Runs a script: reads its options, calls `main` for the exit code, and turns whatever goes wrong into words on stderr and
 * exit code 2. Output alone goes to stdout.
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  main: (values: Values<O>) => number | Promise<number>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(usage(command));
    return;
  }
  // Who reads no further, as `head` does, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await main(parseOptions(command, argv));
  } catch (error) {
    const said =
      error instanceof UsageError
        ? `${error.text.zh}\n${error.text.en}\n\n${usage(command)}`
        : `程序出错，没有完成：${String(error)}\nThe program failed and did not finish: ${String(error)}\n`;
    process.stderr.write(said);
    process.exitCode = EXIT.usage;
  }
}
