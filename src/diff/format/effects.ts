import type { ClosingEffect, Effects, GapEffect, LinkEffect, TaskEffect } from '../effects/index.ts';
import { effectLines, isComeOrGone, rateCard, rateValue } from './lines.ts';
import { STATUS_WORDS, TASK_WORDS } from './words.ts';
import { list, type Section, type Writer } from './writer.ts';
import { STATUSES } from '../../model/results.ts';

/** What a change does, section by section, the most important first. */
export function effectSections(effects: Effects, writer: Writer): Section[] {
  const { say } = writer;
  return [
    ...list(
      say({ zh: '涉及已关账的月份', en: 'Closed months' }),
      effects.closings.map((each) => closingLine(each, writer)),
    ),
    ...tableSection(effects, writer),
    ...list(say({ zh: '新有和不再有的结果', en: 'Results that come and go' }), comeAndGoneLines(effects, writer)),
    ...list(
      say({ zh: '任务与督办', en: 'Tasks and supervision' }),
      effects.tasks.map((each) => taskLine(each, writer)),
    ),
    ...list(say({ zh: '待重新确认的依据', en: 'Links to be confirmed anew' }), linkLines(effects.links, writer)),
    ...list(say({ zh: '盲点和断点', en: 'Blind spots and broken links' }), gapLines(effects.gaps, writer)),
  ];
}

function tableSection(effects: Effects, writer: Writer): Section[] {
  const { say } = writer;
  const lines = effectLines(effects, writer);
  if (lines.length === 0) return [];
  const months = (month: string, others: number) =>
    others === 0
      ? month
      : say({ zh: `${month}，另有 ${others} 个月`, en: `${month} and ${others} other${others === 1 ? '' : 's'}` });
  return [
    {
      title: say({ zh: '谁的结果会变', en: 'Whose results change' }),
      head: [
        say({ zh: '| 对象 | 项目 | 月份 | 变化 |', en: '| Who | What | Month | Change |' }),
        '| --- | --- | --- | --- |',
      ],
      items: lines.map(
        ({ subject, what, month, others, change }) => `| ${subject} | ${what} | ${months(month, others)} | ${change} |`,
      ),
    },
  ];
}

/** `2026-11 新有 2 张记分卡、4 个数值（● 达标 2，■ 未达标 2）`, a line a month. */
function comeAndGoneLines({ cards, values }: Effects, { say, language }: Writer): string[] {
  const whole = {
    cards: cards.filter((each) => isComeOrGone(rateCard(each))),
    values: values.filter((each) => isComeOrGone(rateValue(each))),
  };
  const months = [...new Set([...whole.cards, ...whole.values].map(({ month }) => month))].sort().reverse();
  return months.flatMap((month) =>
    (['after', 'before'] as const).flatMap((when) => {
      const ofCards = whole.cards.filter((each) => each.month === month && each.score[when] !== null).length;
      const ofValues = whole.values.filter((each) => each.month === month && each.published[when] !== null);
      if (ofCards + ofValues.length === 0) return [];
      const counts = STATUSES.flatMap((status) => {
        const count = ofValues.filter((each) => each.status[when] === status).length;
        return count === 0 || status === 'no-data' ? [] : [`${say(STATUS_WORDS[status])} ${count}`];
      });
      const how = counts.length === 0 ? '' : counts.join(language === 'en' ? ', ' : '，');
      const parts = {
        zh: [
          ofValues.length > 0 && `${ofValues.length} 个数值${how && `（${how}）`}`,
          ofCards > 0 && `${ofCards} 个记分卡得分`,
        ],
        en: [
          ofValues.length > 0 &&
            `${ofValues.length} ${ofValues.length === 1 ? 'value' : 'values'}${how && ` (${how})`}`,
          ofCards > 0 && `${ofCards} ${ofCards === 1 ? 'score of a card' : 'scores of cards'}`,
        ],
      };
      const [zh, en] = [parts.zh.filter(Boolean).join('、'), parts.en.filter(Boolean).join(', ')];
      return when === 'after'
        ? [say({ zh: `${month} 新有：${zh}`, en: `${month}, new: ${en}` })]
        : [say({ zh: `${month} 不再有：${zh}`, en: `${month}, gone: ${en}` })];
    }),
  );
}

function taskLine({ name, owner, state, due, issued, level, since }: TaskEffect, { say, text }: Writer): string {
  const none = say({ zh: '无', en: 'none' });
  const supervision =
    level.before === level.after
      ? []
      : [
          say({ zh: '应督办 ', en: 'supervision due ' }) +
            `${due.before ? text(due.before) : none} → ${due.after ? text(due.after) : none}` +
            (since === undefined ? '' : say({ zh: `（${since} 起）`, en: ` (since ${since})` })),
        ];
  const orders =
    issued.before?.zh === issued.after?.zh
      ? []
      : [
          say({ zh: '已发督办 ', en: 'issued ' }) +
            `${issued.before ? text(issued.before) : none} → ${issued.after ? text(issued.after) : none}`,
        ];
  const standing =
    state.before === null || state.after === null || state.before === state.after
      ? []
      : [`${say(TASK_WORDS[state.before])} → ${say(TASK_WORDS[state.after])}`];
  const what = [...supervision, ...orders, ...standing];
  return say({
    zh: `${text(name)}（${text(owner)}）：${what.join('；')}`,
    en: `${text(name)} (${text(owner)}): ${what.join('; ')}`,
  });
}

function closingLine({ month, revision, changed, reason }: ClosingEffect, { say, text }: Writer): string {
  const { before, after } = revision;
  if (before === after) {
    return say({
      zh: `${month} 已关账（第 ${after} 版），结果变了，没有更正：改错了请改回；确需更正，运行 npm run restate -- ${month}`,
      en: `${month} is closed (revision ${after}), its results change, and no restatement comes with it: undo what was not meant, or run npm run restate -- ${month}`,
    });
  }
  if (after === 0) {
    return say({
      zh: `${month} 的关账记录被删除了，请恢复`,
      en: `${month}: its record of closing is removed; restore it`,
    });
  }
  if (before === 0) return say({ zh: `${month} 关账，第 ${after} 版`, en: `${month} is closed, revision ${after}` });
  const why = reason ? text(reason) : say({ zh: '没有写', en: 'none given' });
  const what = changed
    ? { zh: '随本次改动更正', en: 'is restated with this change' }
    : { zh: '更正，结果不变', en: 'is restated, and its results stay' };
  return say({
    zh: `${month} ${what.zh}：第 ${before} 版 → 第 ${after} 版，原因：${why}`,
    en: `${month} ${what.en}: revision ${before} → ${after}, because: ${why}`,
  });
}

function linkLines({ gained, lost }: Effects['links'], writer: Writer): string[] {
  const { say, text } = writer;
  const ends = ({ names }: LinkEffect) =>
    say({
      zh: `“${text(names.dependent)}”依据“${text(names.on)}”`,
      en: `“${text(names.dependent)}” rests on “${text(names.on)}”`,
    });
  return [
    ...gained.map((each) => {
      const who = each.owner ? text(each.owner) : say({ zh: '责任部门', en: 'its owner' });
      return say({
        zh: `${ends(each)}，后者已改，请${who}重新确认`,
        en: `${ends(each)}, which has changed: to be confirmed by ${who}`,
      });
    }),
    ...lost.map((each) => say({ zh: `${ends(each)}，不再待确认`, en: `${ends(each)}: no longer to be confirmed` })),
  ];
}

function gapLines({ gained, lost }: Effects['gaps'], { say, text }: Writer): string[] {
  const line = (sign: string, { message, owner }: GapEffect) =>
    sign + text(message) + (owner ? say({ zh: `（${text(owner)}）`, en: ` (${text(owner)})` }) : '');
  return [
    ...gained.map((each) => line(say({ zh: '新增：', en: 'New: ' }), each)),
    ...lost.map((each) => line(say({ zh: '消除：', en: 'Closed: ' }), each)),
  ];
}
