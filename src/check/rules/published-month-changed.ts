import type { ClosedChange, ClosedFault, ClosedMonth } from '../../model/closed.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { Place } from '../../model/source.ts';
import { placeOf, type Workspace } from '../../model/workspace.ts';
import { differingLeaves } from '../closed/leaves.ts';
import { named, placeOfBasis } from '../closed/sorts.ts';
import type { FigureRule } from '../figure-rule.ts';
import type { Finding } from '../rule.ts';
import { listed } from '../words.ts';

const published = (number: number) => ({
  'data/published/2026-10.yaml': `month: 2026-10
revisions:
  - number: ${String(number)}
    on: 2026-11-06
    asOf: 2026-11-06
    inputs: {}
    digest: "0000"
basis: |
  company "beiyuan"
values: |
  east,hotline-connection-rate,910,1000,,91.0,achieved,100
`,
});

export const publishedMonthChanged: FigureRule = {
  code: 'published-month-changed',
  severity: 'error',
  title: { zh: '已关账的月份变了', en: 'A closed month has changed' },
  why: {
    zh: '关账的数值已经用于通报和考核；悄悄变了，同一个月就有两种说法，谁也说不清哪个算数。',
    en: 'Figures of a closed month have been reported and judged by; if they change unseen, the same month has two truths and nobody knows which counts.',
  },
  fix: {
    zh: '改错了就改回原样；确需更正的，运行 npm run restate -- 月份 --reason "原因" --approved-by 岗位，留下新的一版。',
    en: 'Undo a change that was not meant; where the month is to be corrected run npm run restate -- MONTH --reason "…" --approved-by ROLE, which records another revision.',
  },
  bad: published(1),
  good: {},
  *check({ workspace, closed }) {
    const months = closed();
    for (const month of months) yield* faultsIn(workspace, month);
    yield* changesIn(workspace, months);
  },
};

function* faultsIn({ records }: Workspace, { month, faults }: ClosedMonth): Iterable<Finding> {
  const entry = records.publication.get(month);
  if (!entry) return;
  for (const fault of faults) {
    const path = 'at' in fault ? ['revisions', fault.at] : ['month'];
    yield { place: placeOf(entry, path), message: faultWords(month, fault), hint: RESTORE };
  }
}

const RESTORE: Bilingual = {
  zh: 'data/published 下的文件不手改：用 git 恢复原来的内容（git restore --source 最后一次正确的提交）。',
  en: 'Files in data/published are not edited by hand: restore what git has (git restore --source the last good commit).',
};

function faultWords(month: Month, fault: ClosedFault): Bilingual {
  switch (fault.fault) {
    case 'month':
      return {
        zh: `文件名是 ${month}，内容是另一个月的关账记录`,
        en: `The file is named ${month} but closes another month`,
      };
    case 'gap':
      return {
        zh: `${month} 已关账，前一个月 ${fault.missing} 却没有关账记录：被删了，或者跳过了`,
        en: `${month} is closed but the month before, ${fault.missing}, has no record: it was removed or passed over`,
      };
    case 'number':
      return {
        zh: `${month} 缺第${String(fault.at + 1)}版：各版从 1 起连续编号，一版也不能删`,
        en: `Revision ${String(fault.at + 1)} of ${month} is missing: they are numbered from 1 without a gap, and none may be removed`,
      };
    case 'digest':
      return {
        zh: `${month} 第${String(fault.at + 1)}版的内容与它的摘要不符：写成以后被改过`,
        en: `Revision ${String(fault.at + 1)} of ${month} does not have its digest: it was edited after it was written`,
      };
    case 'chain':
      return {
        zh: `${month} 第${String(fault.at + 1)}版接不上前一版：前一版被换过或删了`,
        en: `Revision ${String(fault.at + 1)} of ${month} does not continue the one before it, which was replaced or removed`,
      };
  }
}

/** One finding for a change, whichever months it reaches; figures that changed for no such reason are told of by month. */
function* changesIn(workspace: Workspace, months: readonly ClosedMonth[]): Iterable<Finding> {
  const causes = months.flatMap((month) =>
    month.changes.flatMap((change) => (isCause(change) ? [{ month, change }] : [])),
  );
  const same = Map.groupBy(causes, ({ month, change: { what, key, before, after } }) =>
    JSON.stringify([what === 'row' ? month.month : '', key, before, after]),
  );
  for (const found of same.values()) {
    const [{ month, change } = {}] = found;
    if (!month || !change) continue;
    const closed = found.map((each) => each.month);
    yield { place: placeIn(workspace, month, change), message: causeWords(change, closed), hint: hintFor(closed) };
  }
  for (const month of months) {
    if (month.changes.length > 0 && !month.changes.some(isCause)) {
      const place = placeIn(workspace, month, month.changes[0]);
      yield { place, message: figureWords(month), hint: hintFor([month]) };
    }
  }
}

function isCause({ what }: ClosedChange): boolean {
  return what === 'basis' || what === 'row';
}

function placeIn(workspace: Workspace, { month }: ClosedMonth, change: ClosedChange | undefined): Place {
  if (change?.what === 'basis') {
    const place = placeOfBasis(workspace, change.key, month);
    if (place) return place;
  }
  if (change?.what === 'row') {
    for (const file of workspace.measurementFiles) {
      const row = file.month === month && file.rows.find((each) => `${each.unit},${each.indicator}` === change.key);
      if (row) return file.place(row);
    }
  }
  const entry = workspace.records.publication.get(month);
  if (!entry) throw new Error(`${month} is not closed`);
  return placeOf(entry, ['revisions']);
}

function causeWords(change: ClosedChange, closed: readonly ClosedMonth[]): Bilingual {
  const months = listed(closed.map(({ month }) => month));
  const thing = change.what === 'row' ? rowNamed(change.key) : named(change.key);
  const became = change.what === 'row' ? [rowChange(change)] : differingLeaves(change.before, change.after);
  const how = listed(became, 4);
  const [zh, en] = effects(closed);
  return {
    zh: `${months.zh} 已关账，${thing.zh} 却变了：${how.zh}${zh}`,
    en: `${months.en} closed, but the ${thing.en} changed: ${how.en}${en}`,
  };
}

function rowNamed(key: string): Bilingual {
  const [unit = '', indicator = ''] = key.split(',');
  return { zh: `${unit} 报的 ${indicator}`, en: `${indicator} reported by ${unit}` };
}

function rowChange({ before, after }: ClosedChange): string {
  const written = (cells: string | undefined) => {
    const [numerator = '', denominator = '', value = '', preliminary = ''] = (cells ?? '').split(',');
    const figures = denominator === '' ? value : `${numerator}/${denominator}`;
    return [figures || '—', preliminary].filter(Boolean).join(' ');
  };
  return `${written(before)} → ${written(after)}`;
}

/** What became of figures, in the months together, with one of them as an example. */
function effects(closed: readonly ClosedMonth[]): [zh: string, en: string] {
  const changes = closed.flatMap(({ changes: all }) => all.filter((change) => !isCause(change)));
  const values = changes.filter(({ what }) => what === 'value').length;
  const scores = changes.length - values;
  const [first] = changes;
  if (!first) return ['；数值没有变', '; no figure is another'];
  const example = `${first.key.replace(',', ' ')} ${publishedOf(first, 'before')} → ${publishedOf(first, 'after')}`;
  return [
    `；数值变了 ${String(values)} 个、得分变了 ${String(scores)} 个，如 ${example}`,
    `; ${String(values)} values and ${String(scores)} scores are others, such as ${example}`,
  ];
}

/** A published figure in what a line says after its key. */
function publishedOf(change: ClosedChange, when: 'before' | 'after'): string {
  const cell = change[when]?.split(',')[change.what === 'value' ? 3 : 0];
  return cell === undefined || cell === '' ? '—' : cell;
}

function figureWords(month: ClosedMonth): Bilingual {
  const [zh, en] = effects([month]);
  return {
    zh: `${month.month} 已关账，依据没有变，重新计算的结果却不同：以前的月份改了，或者程序的算法变了${zh}`,
    en: `${month.month} is closed and rests on what it did, but is computed otherwise: an earlier month changed, or the program did${en}`,
  };
}

function hintFor(closed: readonly ClosedMonth[]): Bilingual {
  const [first] = closed;
  const month = first?.month ?? '';
  const further = closed.length > 1;
  return {
    zh: `改错了就改回原样；确需更正：npm run restate -- ${month} --reason "为什么" --approved-by 批准人岗位${further ? '，其余各月同样，由早到晚' : ''}`,
    en: `Undo it if it was not meant. To correct the month: npm run restate -- ${month} --reason "why" --approved-by ROLE${further ? ', and likewise the later ones, the earliest first' : ''}`,
  };
}
