import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownerLines, ownerLinesIn, withOwners } from '../src/authoring/index.ts';
import { inLanguage } from '../src/model/diagnostic.ts';
import { EXIT, runCommand, type Option } from './lib/command.ts';
import { replaceFile } from './lib/confirmations.ts';
import { languageOption, workspaceOption } from './lib/options.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';

const PATH = 'CODEOWNERS';
const checkOption: Option<boolean> = {
  doc: { zh: '只核对，不写文件；不一致时退出码为 1', en: 'Only compare; exit code 1 where they differ' },
  parse: (typed) => typed !== undefined,
};

await runCommand(
  {
    name: 'owners',
    summary: {
      zh: '按各部门的 team 写出 CODEOWNERS：谁的记录改了，就请谁的团队复核。没有 team 的部门不列。',
      en: 'Writes CODEOWNERS from the teams of departments: whose record is changed is asked to review it. Departments without a team are left out.',
    },
    options: { check: checkOption, workspace: workspaceOption, lang: languageOption },
  },
  ({ check, workspace: folder, lang }) => {
    const sound = soundWorkspace(folder, { lang });
    if (!sound) return EXIT.errors;
    const before = textAt(join(folder, PATH));
    const [wanted, there] = [ownerLines(sound.workspace), ownerLinesIn(before ?? '')];
    const say = (zh: string, en: string) => process.stderr.write(`${inLanguage({ zh, en }, lang)}\n`);
    const more = wanted.filter((line) => !there.includes(line)).map((line) => `+ ${line}`);
    const less = there.filter((line) => !wanted.includes(line)).map((line) => `- ${line}`);
    const text = wanted.length === 0 && before === undefined ? undefined : withOwners(before ?? '', wanted);
    if (text === before) {
      if (wanted.length > 0) say(`${PATH} 与记录一致。`, `${PATH} agrees with the records.`);
      else say('没有部门写明 team，不需要 CODEOWNERS。', 'No department has a team: there is nothing to write.');
      return EXIT.fine;
    }
    process.stdout.write([...more, ...less].map((line) => `${line}\n`).join(''));
    if (check) {
      say(`${PATH} 与记录不一致：请运行 npm run owners。`, `${PATH} differs from the records: run npm run owners.`);
      return EXIT.errors;
    }
    if (text !== undefined) replaceFile(folder, PATH, text, before === undefined);
    say(
      `已写 ${PATH}：增加 ${String(more.length)} 行，去掉 ${String(less.length)} 行。`,
      `${PATH} is written: ${String(more.length)} lines added, ${String(less.length)} removed.`,
    );
    return EXIT.fine;
  },
);

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
