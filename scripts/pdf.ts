import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLanguage, type Language } from '../src/model/diagnostic.ts';
import type { Month } from '../src/model/month.ts';
import type { Context } from '../src/report/context.ts';
import { documentsOf, type PrintDocument } from '../src/report/print/index.ts';
import type { Handbook } from '../src/site/handbook.ts';
import { folderOf } from '../src/site/languages.ts';
import type { Settings } from '../src/site/settings.ts';
import { NoBrowser, openBrowser } from './lib/browser.ts';
import { buildSite } from './lib/build-site.ts';
import { EXIT, runCommand, UsageError } from './lib/command.ts';
import { resolveTyped } from './lib/options.ts';
import { progressOn } from './lib/progress.ts';
import { mustBeFree, narrator, openAsAsked, say, settingsOf } from './lib/site-command.ts';
import { table } from './lib/table.ts';
import { PDF_OPTIONS } from './pdf/options.ts';
import { writePack, type PackIndex } from './pdf/pack.ts';
import { NoPage } from './pdf/printer.ts';

await runCommand(
  {
    name: 'pdf',
    summary: {
      zh: '把一个月的材料印成 PDF：公司和各单位、各部门一页纸简报，通报，议程材料，督办单，整本手册。用本机的浏览器，不上网。',
      en: "Prints a month's papers as PDF: one-page briefs of the company, its units and departments, bulletin, agenda packs, orders, the handbook. By a browser of this machine, without network.",
    },
    options: PDF_OPTIONS,
  },
  async ({ month: asked, out: typed, only, site: given, lang, format, ...values }) => {
    const start = performance.now();
    const settings = settingsOf({ ...values, base: '/' });
    await findBrowser();
    const refused = { zh: '没有印。', en: 'Nothing was printed.' };
    const opened = openAsAsked(settings, lang, refused);
    if (!opened) return EXIT.errors;
    const context = contextIn(lang, opened);
    const month = knownMonth(asked, context);
    const documents = documentsOf(month, context).filter(({ kind }) => only === undefined || kind === only);
    if (documents.length === 0)
      throw new UsageError({ zh: `${month} 没有可印的材料`, en: `There is nothing to print of ${month}` });
    const out = typed ?? resolveTyped(`pdf-${[month, only].filter(Boolean).join('-')}`);
    mustBeFree(out, settings.workspace);
    const { index, kept } = await withSite(given, { ...settings, printed: month }, lang, (site) =>
      print({ month, documents, site, out, opened, context }),
    );
    if (kept) say({ zh: `${out} 里原来的文件移到了 ${kept}`, en: `What stood in ${out} is now in ${kept}` }, lang);
    for (const { file } of index.files.filter(({ overflows }) => overflows))
      say({ zh: `${file} 一页放不下。`, en: `${file} does not fit on one sheet.` }, lang);
    process.stdout.write(format === 'json' ? `${JSON.stringify({ out, ...index })}\n` : listed(index, lang));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(
      {
        zh: `印好 ${index.files.length} 个文件，用时 ${seconds} 秒：${out}`,
        en: `Printed ${index.files.length} files in ${seconds} s: ${out}`,
      },
      lang,
    );
    return EXIT.fine;
  },
);

/** Before anything takes time. */
async function findBrowser(): Promise<void> {
  try {
    await (await openBrowser()).close();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    const tried = error.tried.map((line) => `  ${line}`).join('\n');
    throw new UsageError({
      zh: `没有找到能用的浏览器。请安装 Chrome 或 Edge，或用环境变量 CHROME_PATH 写明它在哪里。试过：\n${tried}`,
      en: `No browser was found that works. Install Chrome or Edge, or say in the environment variable CHROME_PATH where one is. Tried:\n${tried}`,
    });
  }
}

function contextIn(language: Language, { languages, contexts }: Handbook): Context {
  if (languages.includes(language)) return contexts[language];
  throw new UsageError({
    zh: `这个网站没有语言 ${language}；有：${languages.join('、')}`,
    en: `The site is not written in ${language}; there is ${languages.join(', ')}`,
  });
}

function knownMonth(asked: Month | undefined, { latest, months }: Context): Month {
  const month = asked ?? latest;
  if (month !== undefined && months.includes(month)) return month;
  const [first, last] = [months[0] ?? '—', latest ?? '—'];
  throw new UsageError({
    zh: `没有 ${month ?? '任何月份'} 的数据；有 ${first} 至 ${last}`,
    en: `There are no figures of ${month ?? 'any month'}; there are those from ${first} to ${last}`,
  });
}

/** Builds what is printed into a folder that goes afterwards, unless there is a site already. */
async function withSite<T>(
  given: string | undefined,
  settings: Settings,
  lang: Language,
  work: (site: string) => Promise<T>,
): Promise<T> {
  if (given !== undefined) return work(given);
  const folder = mkdtempSync(join(tmpdir(), 'sqh-pdf-'));
  try {
    const site = join(folder, 'site');
    const { tell, end } = narrator(lang);
    await buildSite(settings, site, { tell }).finally(end);
    return await work(site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ordered {
  readonly month: Month;
  readonly documents: readonly PrintDocument[];
  readonly site: string;
  readonly out: string;
  readonly opened: Handbook;
  readonly context: Context;
}

async function print({ month, documents, site, out, opened, context }: Ordered) {
  const { asOf, language, say: said, site: of } = context;
  const folder = folderOf(language, opened.languages);
  const foot = [of.operator, of.name, said({ zh: `数据截至 ${asOf}`, en: `data as of ${asOf}` })]
    .filter(Boolean)
    .join(' · ');
  const progress = progressOn();
  const tell = (done: number, all: number) =>
    progress.show(said({ zh: `印材料…… ${done} / ${all}`, en: `Printing … ${done} / ${all}` }));
  try {
    return await writePack({
      ...{ month, asOf, language, documents, site, out, tell },
      top: folder === undefined ? '/' : `/${folder}/`,
      printer: { day: asOf, address: rootOf(of.url), foot },
    });
  } catch (error) {
    if (!(error instanceof NoPage)) throw error;
    throw new UsageError({
      zh: `网站里没有 ${error.path}。请去掉 --site，由本命令来生成。原来的文件没有动。`,
      en: `The site has no ${error.path}. Leave out --site, and this command builds it. Earlier files are as they were.`,
    });
  } finally {
    progress.clear();
  }
}

/** Where the site is served, as addresses of pages are added to it. */
function rootOf(url: string | undefined): string | undefined {
  return url === undefined || url.endsWith('/') ? url : `${url}/`;
}

function listed({ files }: PackIndex, lang: Language): string {
  const title = (zh: string, en: string) => inLanguage({ zh, en }, lang);
  return table(
    [
      { title: title('文件', 'file'), of: ({ file }) => file },
      { title: title('页', 'pages'), of: ({ pages }) => String(pages), right: true },
      { title: title('标题', 'title'), of: (each: PackIndex['files'][number]) => each.title },
    ],
    files,
  );
}
