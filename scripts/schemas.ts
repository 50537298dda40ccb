import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from '../src/authoring/index.ts';
import { inLanguage } from '../src/model/diagnostic.ts';
import { replaceFile } from './lib/confirmations.ts';
import { EXIT, runCommand, type Option } from './lib/command.ts';
import { INSTALLATION, languageOption } from './lib/options.ts';

const checkOption: Option<boolean> = {
  doc: { zh: '只检查是否与模型一致，不写文件', en: 'Only say whether they agree with the model; nothing is written' },
  parse: (typed) => typed !== undefined,
};

await runCommand(
  {
    name: 'schemas',
    summary: {
      zh: '按模型写出 .vscode 里的 JSON Schema、代码片段和设置，编辑时据此补全、提示和标错。',
      en: 'Writes the JSON schemas, snippets and settings in .vscode from the model: what editors complete, explain and mark errors by.',
    },
    options: { check: checkOption, lang: languageOption },
  },
  ({ check, lang }) => {
    const stale = editorFiles().filter(({ path, text }) => textAt(path) !== text);
    const say = (zh: string, en: string) => process.stderr.write(`${inLanguage({ zh, en }, lang)}\n`);
    for (const { path } of stale) process.stdout.write(`${path}\n`);
    if (stale.length === 0) say('与模型一致。', 'They agree with the model.');
    else if (check)
      say('与模型不一致：请运行 npm run schemas。', 'They do not agree with the model: run npm run schemas.');
    else for (const { path, text } of stale) replaceFile(INSTALLATION, path, text, textAt(path) === undefined);
    return check && stale.length > 0 ? EXIT.errors : EXIT.fine;
  },
);

function textAt(path: string): string | undefined {
  try {
    return readFileSync(join(INSTALLATION, path), 'utf8');
  } catch {
    return undefined;
  }
}
