import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { checksumFile, checksumsOf, digestOf, readChecksums, type Checksums } from './lib/checksums.ts';
import { firstWord } from './lib/first-word.ts';
import { asOfOption, languageOption, resolveTyped, workspaceOption } from './lib/options.ts';
import { writeWhole } from './lib/write-whole.ts';
import type { Bilingual } from '../src/model/diagnostic.ts';
import { isOfClosed, read, teller, tellErrors, type Asked } from './closing/open.ts';
import { wrongTags } from './closing/tags.ts';

const CHECKSUMS = 'SHA256SUMS';

const writeOption: Option<boolean> = {
  doc: {
    zh: `写下 DIR 的校验和文件 ${CHECKSUMS}，以后据此核对`,
    en: `Write ${CHECKSUMS}, the checksums of DIR to verify it by`,
  },
  parse: (typed) => typed !== undefined,
};
const OPTIONS = { write: writeOption, workspace: workspaceOption, 'as-of': asOfOption, lang: languageOption };
const { word, rest } = firstWord(process.argv.slice(2), OPTIONS);

await runCommand(
  {
    name: 'verify',
    word: '[DIR]',
    summary: {
      zh: `核对：不写 DIR，把工作区里已关账的月份逐个重新计算，并与 git 标签核对；写了 DIR（生成的网站或发布的文件夹），按其中的 ${CHECKSUMS} 核对每个文件。不一致就说明哪里不同。`,
      en: `Verifies: without DIR every closed month of the workspace, computed again and held against the tags in git; with DIR, a built site or a released folder, each file against its ${CHECKSUMS}. Says what differs.`,
    },
    options: OPTIONS,
  },
  ({ write, ...asked }) => {
    if (word === '') {
      if (write) throw new UsageError({ zh: '--write 要写明文件夹', en: '--write needs a folder' });
      return verifyMonths(asked);
    }
    const folder = resolveTyped(word);
    if (!existsSync(folder)) throw new UsageError({ zh: `没有文件夹“${word}”`, en: `There is no folder “${word}”` });
    return write ? writeChecksums(folder, asked) : verifyFolder(folder, asked);
  },
  rest,
);

function verifyMonths(asked: Asked): number {
  const say = teller(asked.lang);
  const found = read(asked);
  const broken = found.errors.filter((error) => !isOfClosed(error));
  if (broken.length > 0) {
    tellErrors(found, broken, asked);
    return EXIT.errors;
  }
  const tags = wrongTags(asked.workspace, found.judged.workspace);
  for (const tag of tags) say({ zh: `✗ ${tag.zh}`, en: `✗ ${tag.en}` });
  if (found.errors.length > 0) tellErrors(found, found.errors, asked);
  if (found.errors.length + tags.length > 0) return EXIT.errors;
  const publications = [...found.judged.workspace.records.publication].sort();
  for (const [month, { value }] of publications) {
    const { number = 0, on = '', digest = '' } = value.revisions.at(-1) ?? {};
    process.stdout.write(`${month} r${String(number)} ${on} ${digest}\n`);
  }
  const count = String(publications.length);
  say({
    zh: `✓ 已关账的 ${count} 个月都与重新计算的结果一致。`,
    en: `✓ ${count} closed months agree with what is computed again.`,
  });
  return EXIT.fine;
}

function sumsOf(folder: string): Checksums {
  return checksumsOf(folder, (path) => path === CHECKSUMS);
}

function writeChecksums(folder: string, { lang }: Asked): number {
  const sums = sumsOf(folder);
  writeWhole(join(folder, CHECKSUMS), checksumFile(sums));
  const [count, digest] = [String(sums.size), digestOf(sums)];
  teller(lang)({
    zh: `已写 ${CHECKSUMS}：${count} 个文件，摘要 ${digest}`,
    en: `Wrote ${CHECKSUMS}: ${count} files, digest ${digest}`,
  });
  return EXIT.fine;
}

function verifyFolder(folder: string, { lang }: Asked): number {
  const say = teller(lang);
  const path = join(folder, CHECKSUMS);
  const written = existsSync(path) ? readChecksums(readFileSync(path, 'utf8')) : undefined;
  if (!written) {
    throw new UsageError({
      zh: `文件夹里没有可用的 ${CHECKSUMS}：发布时运行 npm run verify -- DIR --write 写下它`,
      en: `The folder has no ${CHECKSUMS} that can be read: npm run verify -- DIR --write writes it at a release`,
    });
  }
  const differing = differences(written, sumsOf(folder));
  for (const each of differing) say(each);
  const [count, all] = [String(differing.length), String(written.size)];
  if (differing.length > 0) {
    say({ zh: `✗ ${count} 个文件与发布时不同。`, en: `✗ ${count} files are not what was released.` });
    return EXIT.errors;
  }
  say({ zh: `✓ ${all} 个文件都与发布时一致。`, en: `✓ All ${all} files are as they were released.` });
  return EXIT.fine;
}

function differences(written: Checksums, found: Checksums): Bilingual[] {
  const paths = [...new Set([...written.keys(), ...found.keys()])].sort();
  return paths.flatMap((path) => {
    const [was, is] = [written.get(path), found.get(path)];
    if (was === is) return [];
    if (is === undefined) return [{ zh: `  缺 ${path}`, en: `  missing ${path}` }];
    if (was === undefined) return [{ zh: `  多 ${path}`, en: `  not released ${path}` }];
    return [{ zh: `  变 ${path}`, en: `  changed ${path}` }];
  });
}
