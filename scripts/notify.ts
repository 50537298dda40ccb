import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inLanguage, type Bilingual } from '../src/model/diagnostic.ts';
import { dayOf } from '../src/model/moment.ts';
import { isWorkday } from '../src/model/workdays.ts';
import { mailName, NOTHING_TOLD, readableText, withoutOld, type NotifyState } from '../src/notify/index.ts';
import { EXIT, runCommand } from './lib/command.ts';
import { withLock } from './lib/lock.ts';
import { chosenChannels, knownDepartment } from './lib/notify/choose.ts';
import { prepared, type Prepared } from './lib/notify/consign.ts';
import { contextsOf } from './lib/contexts.ts';
import { deliver, type Effects, type Outcome } from './lib/notify/deliver.ts';
import { notifyJson } from './lib/notify/json.ts';
import { NOTIFY_OPTIONS } from './lib/notify/options.ts';
import { post } from './lib/notify/post.ts';
import { saveState, stateIn } from './lib/notify/state-file.ts';
import { dryRunText, heldText, outcomeText, strandedText } from './lib/notify/tell.ts';
import { print } from './lib/print.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';
import { writeWhole } from './lib/write-whole.ts';

const NO_LINKS: Bilingual = {
  zh: 'content/site.yaml 没有写 url，消息里没有链接。',
  en: 'content/site.yaml has no `url`: there are no links in the messages.',
};
const NOTHING_NEW: Bilingual = { zh: '没有新的要提醒，什么都不发。', en: 'Nothing new: nothing is sent.' };
const WAITING: Bilingual = { zh: '另一次提醒正在发，等它结束……', en: 'Another run is sending; waiting for it …' };

await runCommand(
  {
    name: 'notify',
    summary: {
      zh: '把待签发、逾期、新变红、快到期、待确认的事，按部门和签发人发到 content/notices.yaml 写的渠道；发过的不再发。有没送达的，退出码为 1。电子邮件只写成文件，由别的程序发。',
      en: 'Sends what is to be signed, overdue, newly red, due soon or to be confirmed to the channels of content/notices.yaml, by department and signer, each once. Exit code 1 if something did not arrive. E-mails are only written to files.',
    },
    options: NOTIFY_OPTIONS,
  },
  async (values) => {
    const { workspace: folder, lang, format, mail = join(folder, '.notices', 'mail') } = values;
    const path = values.state ?? join(folder, '.notices', 'state.json');
    const sound = soundWorkspace(folder, { lang, 'as-of': values['as-of'] });
    if (!sound) return EXIT.errors;
    const { records } = sound.workspace;
    const asOf = dayOf(sound.asOf);
    const say = (text: Bilingual) => void process.stderr.write(`${inLanguage(text, lang)}\n`);
    const calendar = records.site.get('site')?.value.calendar;
    if (values['workdays-only'] && !isWorkday(asOf, calendar)) {
      say({ zh: `${asOf} 不上班，不发。`, en: `${asOf} is no working day: nothing is sent.` });
      return EXIT.fine;
    }
    const wanted = {
      channels: chosenChannels(records, values.to),
      department: knownDepartment(records, values.department),
      site: records.site.get('site')?.value,
      contexts: contextsOf(sound),
      env: process.env,
    };
    if (wanted.site?.url === undefined) say(NO_LINKS);
    const known = (): NotifyState => {
      const state = stateIn(path);
      if (!state)
        say({ zh: `还没有状态文件 ${path}，当作第一次发`, en: `No file ${path} yet: this is the first time` });
      return state ?? NOTHING_TOLD;
    };
    const tell = async (all: readonly Prepared[], outcomes?: readonly Outcome[]) => {
      for (const text of all.flatMap(heldText)) say(text);
      if (format === 'json') return print([notifyJson(asOf, all, outcomes, lang)]);
      const texts = outcomes ? outcomes.map(outcomeText) : all.flatMap(dryRunText);
      if (all.every(({ messages }) => messages.length === 0)) return say(NOTHING_NEW);
      return print(texts.map((text) => `${inLanguage(text, lang)}\n`));
    };
    if (values['dry-run']) {
      await tell(prepared(wanted, known()).consignments);
      return EXIT.fine;
    }
    const effects: Effects = {
      now: () => Date.now(),
      sleep: (milliseconds) => sleep(milliseconds),
      random: () => Math.random(),
      post: (message) => post(message, values.timeout),
      save: (state) => saveState(path, state),
      write: (message) => {
        if (mail !== '-') writeWhole(join(mail, mailName(message)), message.body);
        // The JSON has it already.
        else if (format === 'text') process.stdout.write(`${readableText('email', message.body)}\n`);
      },
      waiting: ({ channel }, why, milliseconds) => {
        const seconds = Math.ceil(milliseconds / 1000);
        say({ zh: `${channel}：${why.zh}，${seconds} 秒后再试`, en: `${channel}: ${why.en}; again in ${seconds} s` });
      },
    };
    return withLock(
      `${path}.lock`,
      () => say(WAITING),
      async () => {
        const before = known();
        for (const text of strandedText(before, records)) say(text);
        const { consignments, open } = prepared(wanted, before);
        const { outcomes } = await deliver(consignments, withoutOld(before, asOf, open), effects);
        await tell(consignments, outcomes);
        return outcomes.every(({ is }) => is === 'sent') ? EXIT.fine : EXIT.errors;
      },
    );
  },
);
