import type { Language } from '../../model/diagnostic.ts';
import type { Link } from '../links.ts';

/** A sentence in parts: words, and words that lead to where they come from. */
export type Line = readonly (string | Link)[];

/** The same sentence in both languages. */
export interface BilingualLine {
  readonly zh: Line;
  readonly en: Line;
}

type Part = string | number | Partial<Link> | Line;

/** A sentence as it is written; what is put into it may be words, a name that leads somewhere or not, or another sentence. */
export function line(words: TemplateStringsArray, ...parts: readonly Part[]): Line {
  const all = words.flatMap((word, i) => [word, ...runsOf(parts[i] ?? '')]);
  return merged(all);
}

/** The sentence in a language. */
export function inLanguage({ zh, en }: BilingualLine, language: Language): Line {
  return language === 'zh-CN' ? zh : en;
}

/** Sentences one after the other, with words between them. */
export function joined(lines: readonly Line[], between: string): Line {
  return merged(lines.flatMap((each, i) => (i === 0 ? each : [between, ...each])));
}

/** The words alone. */
export function plain(runs: Line): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.name)).join('');
}

function isLine(part: Exclude<Part, string | number>): part is Line {
  return Array.isArray(part);
}

function runsOf(part: Part): Line {
  if (typeof part === 'string' || typeof part === 'number') return [`${part}`];
  if (isLine(part)) return part;
  const { name = '', path } = part;
  return [path === undefined ? name : { name, path }];
}

/** Words that stand side by side are one. */
function merged(runs: Line): Line {
  const all: (string | Link)[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (typeof run === 'string' && typeof last === 'string') all[all.length - 1] = last + run;
    else if (run !== '') all.push(run);
  }
  return all;
}
