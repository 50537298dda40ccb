import { formatGithub } from './github.ts';
import { formatGitlab } from './gitlab.ts';
import { formatJson } from './json.ts';
import type { Format } from './report.ts';
import { formatText } from './text.ts';

/** Every way in which findings can be printed, by the name it is asked for. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
  gitlab: formatGitlab,
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
export type { FormatOptions, Report } from './report.ts';
