import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  commentBody,
  DONE_WORDS,
  FORK_WORDS,
  HOSTS,
  missingWords,
  postComment,
  refusal,
  type HostName,
} from '../src/host/index.ts';
import { inLanguage, type Bilingual } from '../src/model/diagnostic.ts';
import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { languageOption, resolveTyped } from './lib/options.ts';
import { send } from './lib/send.ts';

const names = Object.keys(HOSTS) as HostName[];
const hostOption: Option<HostName> = {
  value: names.join('|'),
  doc: { zh: '在哪一类托管平台上', en: 'The class of host this runs on' },
  parse: (typed) => {
    const name = names.find((each) => each === typed);
    if (name) return name;
    const all = names.join('、');
    throw new UsageError({ zh: `请用 --host 写明平台：${all}`, en: `Say with --host which: ${names.join(', ')}` });
  },
};
const fileOption: Option<string> = {
  value: 'FILE',
  doc: { zh: '报告，由 npm run diff 写出的 Markdown', en: 'The report, Markdown as npm run diff writes it' },
  parse: (typed) => {
    if (typed !== undefined) return resolveTyped(typed);
    throw new UsageError({ zh: '请用 --file 写明报告', en: 'Say with --file where the report is' });
  },
};

await runCommand(
  {
    name: 'comment',
    summary: {
      zh: '在流水线里运行：把报告写成合并请求下的一条评论，再运行就更新那一条。没有令牌时只说明，退出码为 0。',
      en: 'For pipelines: makes the report one comment on the pull request, and changes that one when run again. Without a token it says so and exits with 0.',
    },
    options: { host: hostOption, file: fileOption, lang: languageOption },
  },
  async ({ host, file, lang }) => {
    const report = readReport(file);
    const { place: find, most, help } = HOSTS[host];
    const place = find(process.env);
    summarise(report);
    if ('missing' in place) {
      if (!place.tokenOnly) throw new UsageError(missingWords(place.missing, help));
      return without(report, place.fork ? FORK_WORDS : { zh: `没有设令牌：${help.zh}`, en: `No token: ${help.en}` });
    }
    const body = commentBody(report, { language: lang, most, run: place.run });
    const wait = (seconds: number) => setTimeout(seconds * 1000);
    const result = await postComment(place, body, { send, wait });
    if ('done' in result) {
      process.stderr.write(`${inLanguage(DONE_WORDS[result.done], lang)}\n`);
      return EXIT.fine;
    }
    if (result.refused.status === 403 && place.fork) return without(report, FORK_WORDS);
    tell(refusal(result.refused, place));
    if ([401, 403].includes(result.refused.status)) tell(help);
    return EXIT.usage;
  },
);

function readReport(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.trim() !== '') return text;
  } catch {
    throw new UsageError({
      zh: `没有报告“${file}”，先运行 npm run diff`,
      en: `There is no report “${file}”: run npm run diff first`,
    });
  }
  throw new UsageError({
    zh: `报告“${file}”是空的，前一步 npm run diff 没有做成`,
    en: `The report “${file}” is empty: npm run diff before this has failed`,
  });
}

/** The page of a run on GitHub shows what is added to this file; a report is at home there whether it becomes a comment or not. */
function summarise(report: string): void {
  const page = process.env['GITHUB_STEP_SUMMARY'];
  if (page) appendFileSync(page, `${report.trimEnd()}\n`);
}

/** No comment, which is no error: the report is on the run's page, or else in its log. */
function without(report: string, why: Bilingual): number {
  tell(why);
  const summary = Boolean(process.env['GITHUB_STEP_SUMMARY']);
  tell(
    summary
      ? {
          zh: '没有写评论；报告在这次运行的摘要里。',
          en: 'No comment was written; the report is in the summary of this run.',
        }
      : {
          zh: '没有写评论；报告如下，也在制品里。',
          en: 'No comment was written; the report follows, and is an artifact.',
        },
  );
  if (!summary) process.stdout.write(report);
  return EXIT.fine;
}

function tell({ zh, en }: Bilingual): void {
  process.stderr.write(`${zh}\n${en}\n`);
}
