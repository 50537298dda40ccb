import { EXIT, runCommand } from './lib/command.ts';
import { firstWord } from './lib/first-word.ts';
import { asOfOption, languageOption, workspaceOption } from './lib/options.ts';
import { FileExists, writeNew } from './lib/write-new.ts';
import { whyNotClosed } from '../src/report/closings/ready.ts';
import { read, readyOf, refused, refusedFor, teller, tellErrors } from './closing/open.ts';
import { approvedByOption, dryRunOption, monthNamed, tagOption } from './closing/options.ts';
import { recorded } from './closing/record.ts';
import { nextSteps, summed } from './closing/words.ts';
import { commitAndTag, tagOf, whyNotTagged } from './closing/tag.ts';

const OPTIONS = {
  'approved-by': approvedByOption,
  tag: tagOption,
  'dry-run': dryRunOption,
  workspace: workspaceOption,
  'as-of': asOfOption,
  lang: languageOption,
};
const { word, rest } = firstWord(process.argv.slice(2), OPTIONS);

await runCommand(
  {
    name: 'publish',
    word: 'MONTH',
    summary: {
      zh: '关账：数据、评述都齐了，把一个月的依据、数值、得分和名次连同摘要写进 data/published/<月份>.yaml。此后再变，检查就报错；确需更正用 npm run restate。',
      en: 'Closes a month: when figures and commentary are there, writes what it rests on, its values, scores and ranks, with digests, to data/published/<month>.yaml. From then on check refuses a change; to correct it use npm run restate.',
    },
    options: OPTIONS,
  },
  ({ 'approved-by': approvedBy, tag: isTagged, 'dry-run': isDry, ...asked }) => {
    const month = monthNamed(word);
    const { workspace: folder, lang } = asked;
    const say = teller(lang);
    const found = read(asked);
    const ready = readyOf(found);
    const head = { zh: `${month} 不能关账：`, en: `${month} cannot be closed:` };
    if (!ready) {
      refusedFor(found.errors, found, head, asked);
      return EXIT.errors;
    }
    const untagged = isTagged ? whyNotTagged(folder, tagOf(month, 1)) : undefined;
    const reasons = [...whyNotClosed(ready, month), ...(untagged ? [untagged] : [])];
    if (reasons.length > 0) {
      refused(head, reasons, lang);
      return EXIT.errors;
    }
    const { publication, path, text } = recorded(ready, month, approvedBy === undefined ? {} : { approvedBy });
    // What check would not take is not written.
    const after = read(asked, { [path]: text });
    if (after.errors.length > 0) {
      tellErrors(after, after.errors, asked);
      return EXIT.errors;
    }
    say(summed(publication));
    if (isDry) return EXIT.fine;
    try {
      writeNew(folder, [{ path, text }]);
    } catch (error) {
      if (!(error instanceof FileExists)) throw error;
      refused(
        head,
        [{ zh: `${path} 已经有了：有人刚刚关了账`, en: `${path} is there: somebody has just closed it` }],
        lang,
      );
      return EXIT.errors;
    }
    if (isTagged) commitAndTag(folder, path, tagOf(month, 1), `Close ${month}`);
    say(nextSteps(publication, path, isTagged));
    process.stdout.write(`${path}\n`);
    return EXIT.fine;
  },
  rest,
);
