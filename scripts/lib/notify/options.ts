import { UsageError, type Option } from '../command.ts';
import { asOfOption, formatOption, languageOption, resolveTyped, workspaceOption } from '../options.ts';

const typedOption = (value: string, zh: string, en: string): Option<string | undefined> => ({
  value,
  doc: { zh, en },
  parse: (typed) => typed,
});
const pathOption = (value: string, zh: string, en: string): Option<string | undefined> => ({
  value,
  doc: { zh, en },
  parse: (typed) => (typed === undefined || typed === '-' ? typed : resolveTyped(typed)),
});

const SECONDS = 10;
const timeoutOption: Option<number> = {
  value: 'SECONDS',
  doc: { zh: `等对方回答几秒，默认 ${SECONDS}`, en: `How many seconds to wait for an answer; ${SECONDS} unless given` },
  parse: (typed = String(SECONDS)) => {
    const seconds = Number(typed);
    if (seconds > 0 && seconds <= 120) return seconds * 1000;
    throw new UsageError({ zh: `--timeout 要写 1 到 120 之间的秒数`, en: '--timeout takes seconds between 1 and 120' });
  },
};

export const NOTIFY_OPTIONS = {
  'dry-run': {
    doc: { zh: '只显示要发什么，不发，也不改状态文件', en: 'Show what would be sent; send and remember nothing' },
    parse: (typed: string | undefined) => typed !== undefined,
  },
  'workdays-only': {
    doc: {
      zh: '今天按 site.yaml 的日历不上班，就不发；调休上班的周末照发',
      en: 'Send nothing on a day that is not worked by the calendar of site.yaml; weekend days that are worked count',
    },
    parse: (typed: string | undefined) => typed !== undefined,
  },
  to: typedOption('CHANNEL', '只发这个渠道，写渠道编号；默认全部', 'Only this channel, by its id; all unless given'),
  department: typedOption('D', '只发这个部门的事，写部门编号', 'Only what this department has to do with, by its id'),
  state: pathOption(
    'FILE',
    '记住发过什么的文件，默认为工作区的 .notices/state.json',
    'The file that remembers what was sent; .notices/state.json in the workspace unless given',
  ),
  mail: pathOption(
    'DIR',
    '电子邮件写到哪个文件夹，默认为工作区的 .notices/mail；写 - 则显示在屏幕上',
    'Folder for e-mails, .notices/mail in the workspace unless given; - prints them',
  ),
  timeout: timeoutOption,
  workspace: workspaceOption,
  'as-of': asOfOption,
  format: formatOption('text', 'json'),
  lang: languageOption,
} as const;
