import { compareWorkspaces, diffJson, diffMarkdown } from '../src/diff/index.ts';
import { folderReader, GitError, gitReader, loadStates, mergeBase, openRepository } from '../src/load/index.ts';
import { asOfDate } from '../src/model/as-of.ts';
import { inLanguage } from '../src/model/diagnostic.ts';
import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { asOfMomentOption, formatOption, languageOption, resolveTyped, workspaceOption } from './lib/options.ts';
import { print } from './lib/print.ts';
import { writeWhole } from './lib/write-whole.ts';

const baseOption: Option<string> = {
  value: 'REF',
  doc: { zh: '和哪个版本比：分支、标签或提交号，如 main', en: 'Compared with: a branch, tag or commit, such as main' },
  parse: (typed) => {
    if (typed !== undefined) return typed;
    throw new UsageError({
      zh: '请用 --base 写明和哪个版本比，如 --base main',
      en: 'Say with --base what to compare with, such as --base main',
    });
  },
};
const mergeBaseOption: Option<boolean> = {
  doc: {
    zh: '从分出去的地方比起：这以后 --base 那边的改动不算',
    en: 'Compare with where the two went apart: what came to --base since then does not count',
  },
  parse: (typed) => typed !== undefined,
};
const headOption: Option<string | undefined> = {
  value: 'REF',
  doc: {
    zh: '改动后的版本，默认为文件夹里现在的样子',
    en: 'The state after the change; the folder as it lies unless given',
  },
  parse: (typed) => typed,
};
const fullOption: Option<string | undefined> = {
  value: 'FILE',
  doc: { zh: '另把不删节的报告写进文件', en: 'Also write the report, with nothing left out, to a file' },
  parse: (typed) => typed,
};

await runCommand(
  {
    name: 'diff',
    summary: {
      zh: '一次改动改了什么，得分、名次、状态和督办因此怎样变。改动后有错误时退出码为 1。',
      en: 'What a change is, and what it does to scores, ranks, statuses and supervision. Exit code 1 if there are errors after it.',
    },
    options: {
      base: baseOption,
      'merge-base': mergeBaseOption,
      head: headOption,
      workspace: workspaceOption,
      format: formatOption('markdown', 'json'),
      full: fullOption,
      'as-of': asOfMomentOption,
      lang: languageOption,
    },
  },
  async ({ base, 'merge-base': apart, head, workspace, format, full, 'as-of': asked, lang }) => {
    try {
      const repository = openRepository(workspace);
      const from = apart ? mergeBase(repository, base, head ?? 'HEAD') : base;
      const [before, after] = loadStates([
        gitReader(repository, from),
        head === undefined ? folderReader(workspace) : gitReader(repository, head),
      ]);
      const comparison = compareWorkspaces(before, after, (site) => asOfDate(site, asked, new Date()));
      const names = {
        base: apart ? `${base} (${from.slice(0, 7)})` : base,
        head: head ?? inLanguage({ zh: '当前文件夹', en: 'working tree' }, lang),
      };
      if (full !== undefined)
        writeWhole(resolveTyped(full), diffMarkdown(comparison, { language: lang, ...names, full: true }));
      await print([
        format === 'json'
          ? diffJson(comparison, lang, { base: from, head: head ?? null })
          : diffMarkdown(comparison, { language: lang, ...names }),
      ]);
      return comparison.errors.after.length > 0 ? EXIT.errors : EXIT.fine;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      const detail = error.fault === 'unknown-revision' || error.fault === 'unrelated' ? `“${error.detail}”` : '';
      throw new UsageError({ zh: error.words.zh + detail, en: `${error.words.en}${detail && ` ${detail}`}` });
    }
  },
);
