import { createInterface } from 'node:readline/promises';
import { inLanguage } from '../../src/model/diagnostic.ts';
import { EXIT, UsageError } from '../lib/command.ts';
import { choicesOf, valueOf, type Known } from './field.ts';
import type { Opened } from './kind.ts';

/** Asks a question and gives what was typed; undefined where nobody is there to be asked. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** Somebody at a terminal. Answers come from stdin, and questions go to stderr: stdout is for what was written. */
export async function atTerminal<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return work(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const leave = () => {
    process.stderr.write('\n没有写文件。\nNothing was written.\n');
    process.exit(EXIT.usage);
  };
  // Ctrl-C, and Ctrl-D: an answer that never comes is no answer to wait for.
  terminal.once('SIGINT', leave).once('close', leave);
  try {
    return await work((question) => terminal.question(question));
  } finally {
    terminal.off('close', leave).close();
  }
}

/**
 * The values of the fields that were typed, and of those that are needed and were not: each is asked for until it is answered
 * rightly. Where nobody can be asked, throws `UsageError` with all that are missing at once.
 */
export async function answered(
  fields: readonly Known[],
  typed: Readonly<Record<string, string | undefined>>,
  opened: Opened,
  ask: Ask,
): Promise<Record<string, unknown>> {
  const missing = fields.filter(({ needed, option }) => needed && typed[option] === undefined);
  if (missing.length > 0 && !ask) throw notGiven(missing);
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const text = typed[field.option];
    if (text !== undefined) values[field.key] = valueOf(field, text, opened);
    else if (field.needed && ask) values[field.key] = await answerTo(field, opened, ask);
  }
  return values;
}

async function answerTo(field: Known, opened: Opened, ask: NonNullable<Ask>): Promise<unknown> {
  const choices = choicesOf(field, opened);
  const among = choices.length === 0 ? '' : ` [${choices.join(' ')}]`;
  for (;;) {
    const answer = await ask(`${inLanguage(field.doc, opened.language)}${among}: `);
    try {
      return valueOf(field, answer, opened);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`${inLanguage(error.text, opened.language)}\n`);
    }
  }
}

function notGiven(missing: readonly Known[]): UsageError {
  const told = (of: 'zh' | 'en') => missing.map(({ option, doc }) => `  --${option}  ${doc[of]}`).join('\n');
  return new UsageError({ zh: `还要写明：\n${told('zh')}`, en: `Still to be given:\n${told('en')}` });
}
