import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { writeWhole } from './lib/write-whole.ts';
import { firstWord } from './lib/first-word.ts';
import { asOfOption, languageOption, workspaceOption } from './lib/options.ts';
import { whyNotComplete, type Ready } from '../src/report/closings/ready.ts';
import type { Bilingual } from '../src/model/diagnostic.ts';
import { dayOf } from '../src/model/moment.ts';
import type { Month } from '../src/model/month.ts';
import { join } from 'node:path';
import { isOfClosed, read, readyOf, refused, refusedFor, teller, tellErrors } from './closing/open.ts';
import { approvedByOption, dryRunOption, monthNamed, tagOption } from './closing/options.ts';
import { pathOfPublication, recorded } from './closing/record.ts';
import { whyNotBelieved } from './closing/state.ts';
import { changesOf, nextSteps, summed } from './closing/words.ts';
import { commitAndTag, tagOf, whyNotTagged } from './closing/tag.ts';

const reasonOption: Option<string> = {
  value: '"…"',
  doc: { zh: '为什么更正，会登在网站上', en: 'Why it is corrected; the site shows it' },
  parse: (typed) => {
    const reason = typed?.replace(/\s+/g, ' ').trim();
    if (reason) return reason;
    throw new UsageError({ zh: '请用 --reason 写明为什么更正', en: 'Say with --reason why it is corrected' });
  },
};
const OPTIONS = {
  reason: reasonOption,
  'approved-by': {
    ...approvedByOption,
    parse: (typed: string | undefined) => {
      const role = approvedByOption.parse(typed);
      if (role !== undefined) return role;
      throw new UsageError({
        zh: '请用 --approved-by 写明批准人的岗位',
        en: 'Say with --approved-by who approved it: a role',
      });
    },
  },
  tag: tagOption,
  'dry-run': dryRunOption,
  workspace: workspaceOption,
  'as-of': asOfOption,
  lang: languageOption,
};
const { word, rest } = firstWord(process.argv.slice(2), OPTIONS);

await runCommand(
  {
    name: 'restate',
    word: 'MONTH',
    summary: {
      zh: '更正已关账的月份：先改数据或口径，再运行它，记下新的一版、原因和批准人。以前各版都留着，页面上前后两个数、差多少、为什么，一并写明。',
      en: 'Corrects a closed month: change figures or definitions first, then run this; it records another revision with its reason and who approved it. Earlier revisions stay, and pages show both figures, the difference and the reason.',
    },
    options: OPTIONS,
  },
  ({ reason, 'approved-by': approvedBy, tag: isTagged, 'dry-run': isDry, ...asked }) => {
    const month = monthNamed(word);
    const { workspace: folder, lang } = asked;
    const say = teller(lang);
    const found = read(asked);
    const head = { zh: `${month} 不能更正：`, en: `${month} cannot be restated:` };
    const ready = readyOf(found, isOfClosed);
    if (!ready) {
      const errors = found.errors.filter((error) => !isOfClosed(error));
      refusedFor(errors, found, head, asked);
      return EXIT.errors;
    }
    const path = pathOfPublication(month);
    const number = ready.workspace.records.publication.get(month)?.value.revisions.length ?? 0;
    const untagged = isTagged ? whyNotTagged(folder, tagOf(month, number + 1)) : undefined;
    const reasons = [...whyNotRestated(ready, month), ...(untagged ? [untagged] : [])];
    if (reasons.length > 0) {
      refused(head, reasons, lang);
      return EXIT.errors;
    }
    const { publication, text } = recorded(ready, month, { reason, approvedBy });
    const after = read(asked, { [path]: text });
    const wrong = after.errors.filter((error) => !isOfClosed(error) || error.place.file.path === path);
    if (wrong.length > 0) {
      tellErrors(after, wrong, asked);
      return EXIT.errors;
    }
    say(summed(publication));
    say(changesOf(publication));
    if (isDry) return EXIT.fine;
    writeWhole(join(folder, path), text);
    if (isTagged) commitAndTag(folder, path, tagOf(month, number + 1), `Restate ${month}: ${reason}`);
    say(nextSteps(publication, path, isTagged));
    if (after.errors.length > 0) {
      say({
        zh: '还有已关账的月份与现在的数据不符，由早到晚逐月更正；运行 npm run check 看是哪些。',
        en: 'Other closed months do not agree with the figures either: restate them too, the earliest first. npm run check names them.',
      });
    }
    process.stdout.write(`${path}\n`);
    return EXIT.fine;
  },
  rest,
);

/** Why a month cannot be restated: it is not closed, its record cannot be believed, nothing changed, or something is missing. */
function whyNotRestated(ready: Ready, month: Month): Bilingual[] {
  const publication = ready.workspace.records.publication.get(month)?.value;
  const last = publication?.revisions.at(-1);
  if (!publication || !last) {
    return [
      { zh: `还没有关账：先运行 npm run publish -- ${month}`, en: `it is not closed: run npm run publish -- ${month}` },
    ];
  }
  const day = dayOf(ready.asOf);
  const early = {
    zh: `第${String(last.number)}版是 ${last.on} 的，不能按更早的 ${day} 更正`,
    en: `revision ${String(last.number)} is of ${last.on}; it cannot be restated as of ${day}, which is earlier`,
  };
  return [...(day < last.on ? [early] : []), ...whyNotBelieved(ready, month), ...whyNotComplete(ready, month)];
}
