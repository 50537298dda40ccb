import { folderReader, layered } from '../src/load/index.ts';
import { dayOf } from '../src/model/moment.ts';
import { inLanguage } from '../src/model/diagnostic.ts';
import { chooseLinks } from '../src/trace/suspects/choose.ts';
import { linkStates } from '../src/trace/suspects/index.ts';
import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { listedLinks, refusal } from './lib/confirm-words.ts';
import { pathOfConfirmations, replaceFile, withConfirmation } from './lib/confirmations.ts';
import { asOfOption, languageOption, workspaceOption } from './lib/options.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';

const onOption: Option<string | undefined> = {
  value: 'RECORD',
  doc: {
    zh: '只确认依据这一项的，如 standard/hall-service、indicator/urging-rate、norm/telecom-service-norms#sms-delay',
    en: 'Only what rests on this, such as standard/hall-service or norm/telecom-service-norms#sms-delay',
  },
  parse: (typed) => typed,
};
const byOption: Option<string> = {
  value: 'ROLE',
  doc: { zh: '确认人的岗位，不写姓名', en: 'Who confirms: a role, no name' },
  parse: (typed) => {
    if (typed !== undefined && typed.trim() !== '') return typed.trim();
    throw new UsageError({ zh: '请用 --by 写明确认人的岗位', en: 'Say with --by who confirms: a role' });
  },
};
const allOption: Option<boolean> = {
  doc: { zh: '所指的待确认都确认', en: 'Everything that is meant and waits for it' },
  parse: (typed) => typed !== undefined,
};
const dryRunOption: Option<boolean> = {
  doc: { zh: '只显示要写的内容，不写文件', en: 'Show what would be written, and write nothing' },
  parse: (typed) => typed !== undefined,
};

const [first = '', ...rest] = process.argv.slice(2);
const record = first.startsWith('-') ? '' : first;

await runCommand(
  {
    name: 'confirm',
    word: 'RECORD',
    summary: {
      zh: '标准、规范或口径改了，责任部门对照看过后在这里确认。RECORD 写依据它的记录：控制点 stage/环节#控制点、条款 standard/标准#条款、indicator/指标、scorecard/记分卡，或 department/部门（它名下的全部）。确认记在 data/confirmations/<部门>.yaml 的末尾，其余一字不动。',
      en: 'Confirms, after a standard, norm or definition has changed, that its owner has read it. RECORD is what rests on it: stage/ID#POINT, standard/ID#CLAUSE, indicator/ID, scorecard/ID, or department/ID for all that it owns. It is put at the end of data/confirmations/<department>.yaml; nothing else there is touched.',
    },
    options: {
      on: onOption,
      by: byOption,
      all: allOption,
      'dry-run': dryRunOption,
      workspace: workspaceOption,
      'as-of': asOfOption,
      lang: languageOption,
    },
  },
  ({ on, by, all, 'dry-run': isDry, workspace: folder, 'as-of': asked, lang }) => {
    if (record === '') throw new UsageError({ zh: '请写明确认哪条记录', en: 'Say which record is confirmed' });
    const sound = soundWorkspace(folder, { lang, 'as-of': asked });
    if (!sound) return EXIT.errors;
    const { workspace } = sound;
    const day = dayOf(sound.asOf);
    const choice = chooseLinks(linkStates(workspace, day), { record, on, all });
    const say = (zh: string, en: string) => process.stderr.write(`${inLanguage({ zh, en }, lang)}\n`);
    if (choice.is === 'done') {
      say(`都已确认，不用再确认：${choice.links.length} 条`, `Nothing to confirm: all ${choice.links.length} are`);
      return EXIT.fine;
    }
    if (choice.is !== 'chosen') throw refusal(choice, record, on);
    const { owner, links } = choice;
    const path = pathOfConfirmations(owner);
    const file = workspace.records.confirmations.get(owner)?.file;
    const text = withConfirmation(file, { owner, links, day, by });
    // What would make the workspace unsound is not written.
    const reader = layered(folderReader(folder), { [path]: text });
    if (!soundWorkspace(folder, { lang, 'as-of': asked, reader })) return EXIT.errors;
    const { zh, en } = listedLinks(links);
    if (isDry) {
      say(`会确认 ${links.length} 条：\n${zh}`, `Would confirm ${links.length}:\n${en}`);
      process.stdout.write(text);
      return EXIT.fine;
    }
    replaceFile(folder, path, text, file === undefined);
    say(`${owner} 于 ${day} 确认 ${links.length} 条：\n${zh}`, `${owner} confirmed ${links.length} on ${day}:\n${en}`);
    process.stdout.write(`${path}\n`);
    return EXIT.fine;
  },
  record === '' ? process.argv.slice(2) : rest,
);
