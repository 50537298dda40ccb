import type { Options } from './command.ts';

/** The one argument that is no option, wherever it stands, and the others without it; the word is empty where there is none. */
export function firstWord(argv: readonly string[], options: Options): { word: string; rest: string[] } {
  const at = argv.findIndex((argument, i) => !argument.startsWith('-') && !takesValue(argv[i - 1], options));
  return at === -1 ? { word: '', rest: [...argv] } : { word: argv[at] ?? '', rest: argv.toSpliced(at, 1) };
}

/** True for `--month`, after which its value stands. */
function takesValue(argument: string | undefined, options: Options): boolean {
  const name = /^--([^=]+)$/.exec(argument ?? '')?.[1];
  return name !== undefined && options[name]?.value !== undefined;
}
