import { readFileSync } from 'node:fs';

/** What a reader of a chapter does or sees, in order. */
export type Step =
  | { readonly do: 'run'; readonly command: string }
  /** Makes these lines stand in a file. */
  | { readonly do: 'write'; readonly lines: readonly string[] }
  /** Finds these lines in what was said last; `…` stands for others. */
  | { readonly do: 'read'; readonly lines: readonly string[] };

const FENCE = /^(?<indent> *)```(?<language>\w+)\n(?<text>[^]*?)\n\k<indent>```$/gm;
const INLINE = /`(?<command>(?:npm|git) [^`]+)`/g;

/** The steps of a chapter: its commands, blocks of shell or within a sentence, its YAML, and what it says that one will read. */
export function stepsOf(chapter: string): Step[] {
  const text = readFileSync(new URL(`../../content/handbook/${chapter}.mdx`, import.meta.url), 'utf8');
  const found: { at: number; steps: Step[] }[] = [];
  const rest = text.replace(FENCE, (whole, indent: string, language: string, block: string, at: number) => {
    const lines = block.split('\n').map((line) => line.slice(indent.length));
    found.push({ at, steps: inBlock(language, lines) });
    return ' '.repeat(whole.length);
  });
  for (const { index, groups } of rest.matchAll(INLINE))
    found.push({ at: index, steps: [{ do: 'run', command: groups?.['command'] ?? '' }] });
  return found.sort((a, b) => a.at - b.at).flatMap(({ steps }) => steps);
}

function inBlock(language: string, lines: readonly string[]): Step[] {
  if (language === 'sh') return lines.map((command) => ({ do: 'run', command }));
  if (language === 'yaml') return [{ do: 'write', lines }];
  return [{ do: 'read', lines }];
}
