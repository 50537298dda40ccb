import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { TaskState } from '../../src/track/index.ts';
import type { Opened } from './kind.ts';

/** Why no order is due on a task, and when the next one will be. */
export function whyNotDue(state: TaskState, { workspace, asOf }: Opened): Bilingual {
  const number = workspace.records.task.get(state.task)?.value.number ?? state.task;
  const reason = reasonOf(state);
  const next = state.next;
  const later = next
    ? {
        zh: `；没有进展的话，${next.level.name}自 ${next.at} 起应发`,
        en: `; if nothing changes, level ${next.level.level} falls due on ${next.at}`,
      }
    : { zh: '', en: '' };
  return {
    zh: `截至 ${asOf}，任务 ${number} 没有应发的督办单：${reason.zh}${later.zh}`,
    en: `As of ${asOf} no order is due on task ${number}: ${reason.en}${later.en}`,
  };
}

function reasonOf({ state, late, levelIssued, downgraded, paused, orders }: TaskState): Bilingual {
  if (state === 'done') return { zh: '任务已经完成', en: 'it is done' };
  if (!late) return { zh: '还没有逾期', en: 'it is not late' };
  if (downgraded && downgraded.to <= levelIssued) {
    return { zh: '接近完成，应发级别已降低', en: 'it is nearly done, so the level is lowered' };
  }
  if (levelIssued > 0) {
    const last = orders.findLast(({ level, state }) => level === levelIssued && state !== 'withdrawn');
    return {
      zh: `第 ${levelIssued} 级已经发出（${last?.number ?? ''}），下一级还没有到时候`,
      en: `level ${levelIssued} is issued (${last?.number ?? ''}) and the next is not due yet`,
    };
  }
  if (paused) return { zh: '正在停表', en: 'its clock stands still' };
  return { zh: '逾期天数还没有满', en: 'its days overdue are not full yet' };
}
