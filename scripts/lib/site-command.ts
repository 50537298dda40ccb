import { join, relative, sep } from 'node:path';
import { FORMATS } from '../../src/check/format/index.ts';
import type { Summary } from '../../src/check/index.ts';
import { ALL_SEEING, AUDIENCES, type Audience } from '../../src/model/audience.ts';
import { inLanguage, type Bilingual, type Language } from '../../src/model/diagnostic.ts';
import type { Day } from '../../src/model/month.ts';
import { BrokenWorkspace, handbook, type Handbook } from '../../src/site/handbook.ts';
import { PROJECT, settingsFrom, type Settings } from '../../src/site/settings.ts';
import { buildSite, type Phase } from './build-site.ts';
import { checksumsOf, digestOf } from './checksums.ts';
import { UsageError, type Option } from './command.ts';
import { asOfOption, choice, languageOption, resolveTyped, workspaceOption } from './options.ts';
import { progressOn, whileReading } from './progress.ts';
import { prefixOf } from './sound-workspace.ts';

const outOption: Option<string | undefined> = {
  value: 'DIR',
  doc: {
    zh: '网站放到哪个文件夹，默认为工作区里的 dist',
    en: 'Folder for the site; dist in the workspace unless given',
  },
  parse: (typed) => (typed === undefined ? undefined : resolveTyped(typed)),
};

const baseOption: Option<string> = {
  value: 'PATH',
  doc: {
    zh: '网站所在的路径，如 /handbook/，默认为 /',
    en: 'Path the site is served under, such as /handbook/; / unless given',
  },
  parse: (typed) => typed ?? '/',
};

/** `--audience`: everything is built unless it says for whom not. */
export const audienceOption: Option<Audience> = choice(
  [ALL_SEEING, ...AUDIENCES.filter((audience) => audience !== ALL_SEEING)],
  {
    zh: '给谁看：public 只有公开的，staff 加上员工的，默认 leadership 全部都有',
    en: 'Whom it is for: public has what is public, staff what staff may see as well; leadership, unless given, has everything',
  },
  'audience',
);

const gzipOption: Option<boolean> = {
  doc: {
    zh: '在文本文件旁边各放一份压好的 .gz，服务器可以直接发',
    en: 'Puts a packed copy, .gz, beside each text for servers that send it as it is',
  },
  parse: (typed) => typed !== undefined,
};

/** Options of the commands that build a site. */
export const SITE_OPTIONS = {
  workspace: workspaceOption,
  out: outOption,
  'as-of': asOfOption,
  base: baseOption,
  audience: audienceOption,
  gzip: gzipOption,
  lang: languageOption,
} as const;

export interface SiteValues {
  readonly workspace: string;
  readonly out: string | undefined;
  readonly 'as-of': Day | undefined;
  readonly base: string;
  readonly audience: Audience;
  readonly gzip: boolean;
  readonly lang: Language;
}

export interface Site {
  readonly settings: Settings;
  readonly out: string;
}

/** Settings in the very form in which pages read them back, so that what is opened here is what they use. */
export function settingsOf(values: Omit<SiteValues, 'out' | 'gzip' | 'lang'>): Settings {
  const { workspace, 'as-of': asOf, base, audience } = values;
  return settingsFrom({ SQH_WORKSPACE: workspace, SQH_AS_OF: asOf, SQH_BASE: base, SQH_AUDIENCE: audience });
}

const PRECIOUS = ['content', 'data', 'src', 'scripts', 'tests', 'node_modules', '.git', '.astro'];

/** What stands at `out` gives way to what is written: it must be nothing that the site is made from. Throws `UsageError`. */
export function mustBeFree(out: string, workspace: string): void {
  const within = (inner: string, outer: string) => !relative(outer, inner).startsWith('..') && inner.startsWith(outer);
  const homes = [workspace, PROJECT.replace(/[\\/]$/, '')];
  const covers = homes.some((home) => within(home, out));
  const inside = homes.some((home) => PRECIOUS.some((name) => within(out + sep, join(home, name) + sep)));
  if (!covers && !inside) return;
  throw new UsageError({
    zh: `不能写到“${out}”：那里有生成网站要用的文件`,
    en: `Nothing can be written to “${out}”: it holds files that the site is made from`,
  });
}

export const say = (text: Bilingual, language: Language) => process.stderr.write(`${inLanguage(text, language)}\n`);
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
const grouped = (count: number) => count.toLocaleString('en');

const PHASES: Readonly<Record<Phase, Bilingual>> = {
  waiting: { zh: '等另一次生成结束……', en: 'Waiting for another build to end …' },
  compiling: { zh: '编译……', en: 'Compiling …' },
  pages: { zh: '生成页面……', en: 'Writing pages …' },
  search: { zh: '建立搜索索引……', en: 'Indexing for search …' },
  packing: { zh: '压缩……', en: 'Packing …' },
};

/** Shows on a terminal what a build is doing; that it waits for another one is said to everybody. */
export function narrator(language: Language) {
  const progress = progressOn();
  const tell = (phase: Phase, done?: number, total?: number) => {
    const count = total ? ` ${grouped(done ?? 0)} / ${grouped(total)}` : '';
    if (phase === 'waiting') say(PHASES.waiting, language);
    else progress.show(inLanguage(PHASES[phase], language) + count, total !== undefined);
  };
  return { tell, end: () => progress.clear() };
}

function read({ files, records, measurements, warnings }: Summary, since: number): Bilingual {
  const noted = warnings > 0;
  return {
    zh:
      `读取并检查了 ${grouped(files)} 个文件：${grouped(records)} 条记录、${grouped(measurements)} 行数据，用时 ${seconds(since)} 秒` +
      (noted ? `；${warnings} 个警告，用 npm run check 查看` : ''),
    en:
      `Read and checked ${grouped(files)} files: ${grouped(records)} records, ${grouped(measurements)} rows of figures, in ${seconds(since)} s` +
      (noted ? `; warnings: ${warnings}, see npm run check` : ''),
  };
}

/**
 * Reads and checks a workspace, telling on stderr what was read. Undefined when it has errors, which are then printed as `check`
 * prints them, with what that means for what was asked.
 */
export function openAsAsked(settings: Settings, lang: Language, refused: Bilingual): Handbook | undefined {
  const start = performance.now();
  try {
    const opened = whileReading(lang, () => handbook(settings));
    say(read(opened.summary, start), lang);
    return opened;
  } catch (error) {
    if (!(error instanceof BrokenWorkspace)) throw error;
    const diagnostics = error.diagnostics.filter(({ severity }) => severity === 'error');
    const options = {
      language: lang,
      prefix: prefixOf(settings.workspace),
      colour: process.stderr.isTTY && !process.env['NO_COLOR'],
    };
    process.stderr.write(FORMATS.text({ diagnostics, summary: error.summary }, options));
    say(refused, lang);
    return undefined;
  }
}

/** Checks and builds a site as the options say, telling on stderr what is done. Undefined, and nothing written, with errors. */
export async function buildAsAsked(values: SiteValues): Promise<Site | undefined> {
  const { workspace, lang } = values;
  const out = values.out ?? join(workspace, 'dist');
  mustBeFree(out, workspace);
  const settings = settingsOf(values);
  const start = performance.now();
  const refused = {
    zh: '没有生成网站，原来的网站没有动。',
    en: 'No site was built; an earlier one is as it was.',
  };
  if (!openAsAsked(settings, lang, refused)) return undefined;
  const { tell, end } = narrator(lang);
  const { pages, kept } = await buildSite(settings, out, { gzip: values.gzip, tell }).finally(end);
  if (kept) say({ zh: `${out} 里原来的文件移到了 ${kept}`, en: `What stood in ${out} is now in ${kept}` }, lang);
  say(
    {
      zh: `生成了 ${grouped(pages)} 个页面，共用 ${seconds(start)} 秒：${out}`,
      en: `Built ${grouped(pages)} pages in ${seconds(start)} s: ${out}`,
    },
    lang,
  );
  // The same commit and as-of date give the same digest, whatever the folder, time zone, locale or machine.
  const digest = digestOf(checksumsOf(out));
  say({ zh: `全部文件的摘要（SHA-256）：${digest}`, en: `Digest of all files (SHA-256): ${digest}` }, lang);
  return { settings, out };
}
