import type { Comparison } from '../comparison.ts';
import type { CardEffect, Effects, TaskEffect, ValueEffect } from '../effects/index.ts';
import { changesGrade, changesRank, flipsStatus, isComeOrGone, rateCard, rateValue } from './lines.ts';
import type { Writer } from './writer.ts';

type Part = readonly [count: number, zh: string, en: string, ens: string];

/** In a sentence or two: what was changed, and what comes of it. */
export function headline(comparison: Comparison, writer: Writer): string {
  const { effects, errors } = comparison;
  const changed = listed(changes(comparison), writer);
  const { say } = writer;
  const what = changed
    ? say({ zh: `改动了 ${changed}。`, en: `Changes ${changed}.` })
    : say({ zh: '记录和数据都没有改动。', en: 'No record and no figure changes.' });
  const glue = say({ zh: '', en: ' ' });
  if (errors.after.length > 0) {
    const count = errors.after.length;
    const [is, it] = count === 1 ? ['is an error', 'it'] : [`are ${count} errors`, 'them'];
    const found = effects
      ? { zh: `改动后有 ${count} 个错误，须先改好。`, en: `There ${is} after it to be mended first.` }
      : {
          zh: `改动后有 ${count} 个错误，改好才能算出影响。`,
          en: `There ${is} after it: mend ${it} to see the effect.`,
        };
    return what + glue + say(found);
  }
  if (!effects)
    return (
      what +
      glue +
      say({
        zh: `改动前的版本有 ${errors.before.length} 个错误，没法比较结果；改动后没有错误。`,
        en: `The state before it has errors (${errors.before.length}), so results cannot be compared; there are none after it.`,
      })
    );
  const comes = listed(outcome(effects), writer);
  if (comes) return what + glue + say({ zh: `影响：${comes}。`, en: `Effect: ${comes}.` });
  if (!changed) return what;
  return what + glue + say({ zh: '已有的结果都不变。', en: 'No result changes.' });
}

function changes({ records, measurements, files }: Comparison): Part[] {
  return [
    [records.length, '条记录', 'record', 'records'],
    [measurements.length, '行数据', 'row of figures', 'rows of figures'],
    [files.length, '个其他文件', 'other file', 'other files'],
  ];
}

function outcome({ cards, values, tasks, links, gaps, closings }: Effects): Part[] {
  const ofCards = (which: (each: CardEffect) => boolean) =>
    new Set(cards.filter(which).map(({ scorecard, unit }) => `${scorecard} ${unit}`)).size;
  const ofValues = (which: (each: ValueEffect) => boolean) =>
    new Set(values.filter(which).map(({ indicator, unit }) => `${indicator} ${unit}`)).size;
  const lasting = (each: ValueEffect) => !isComeOrGone(rateValue(each));
  const [levels, standings] = [tasks.filter(isSupervision), tasks.filter((each) => !isSupervision(each))];
  return [
    [closings.length, '个已关账的月份', 'closed month touched', 'closed months touched'],
    [ofCards(changesRank), '个名次变化', 'rank changes', 'ranks change'],
    [ofValues(flipsStatus), '个状态变化', 'status changes', 'statuses change'],
    [ofCards(changesGrade), '个等级变化', 'grade changes', 'grades change'],
    [
      ofCards((each) => !isComeOrGone(rateCard(each)) && each.score.before !== each.score.after),
      '个记分卡得分变化',
      'score of a card changes',
      'scores of cards change',
    ],
    [
      ofValues((each) => lasting(each) && each.published.before !== each.published.after),
      '个指标数值变化',
      'figure changes',
      'figures change',
    ],
    [
      ofValues((each) => lasting(each) && each.points.before !== each.points.after),
      '个指标得分变化',
      "figure's points change",
      "figures' points change",
    ],
    [values.filter(({ published }) => published.before === null).length, '个新数值', 'new figure', 'new figures'],
    [values.filter(({ published }) => published.after === null).length, '个数值不再有', 'figure gone', 'figures gone'],
    [
      cards.filter(({ score }) => score.before === null).length,
      '个新的记分卡得分',
      'new score of a card',
      'new scores of cards',
    ],
    [
      cards.filter(({ score }) => score.after === null).length,
      '个记分卡得分不再有',
      'score of a card gone',
      'scores of cards gone',
    ],
    [levels.length, '项任务的督办变化', 'task changes in supervision', 'tasks change in supervision'],
    [standings.length, '项任务的进展变化', 'task stands otherwise', 'tasks stand otherwise'],
    [links.gained.length, '处依据待重新确认', 'link to be confirmed anew', 'links to be confirmed anew'],
    [links.lost.length, '处依据不再待确认', 'link no longer to be confirmed', 'links no longer to be confirmed'],
    [gaps.gained.length, '个新盲点', 'new blind spot', 'new blind spots'],
    [gaps.lost.length, '个盲点消除', 'blind spot closed', 'blind spots closed'],
  ];
}

const isSupervision = ({ level, issued }: TaskEffect): boolean =>
  level.before !== level.after || issued.before?.zh !== issued.after?.zh;

function listed(parts: readonly Part[], { say, language }: Writer): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, zh, en, ens]) => say({ zh: `${count} ${zh}`, en: `${count} ${count === 1 ? en : ens}` }))
    .join(language === 'en' ? ', ' : '、');
}
