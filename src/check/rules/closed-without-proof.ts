import { dayOf } from '../../model/moment.ts';
import type { Closing } from '../../model/records/task.ts';
import type { ClosingProof } from '../../model/tracked.ts';
import { placeOf } from '../../model/workspace.ts';
import { counts, INDICATOR, record, TASK } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';
import type { Finding } from '../rule.ts';
import { listed } from '../words.ts';

const files = (exception: string) => ({
  [INDICATOR]: record('indicator', { targets: '[{ from: 2026-01, floor: 80, target: 90 }]' }),
  'data/2026-09/measurements.csv': counts('east,hotline-connection-rate,950,1000'),
  [TASK]: record('task', {
    indicators: '[hotline-connection-rate]',
    closings: `[{ on: 2026-10-15, by: 分管副总经理${exception} }]`,
  }),
});

export const closedWithoutProof: FigureRule = {
  code: 'closed-without-proof',
  severity: 'error',
  title: { zh: '指标没有恢复就关闭任务', en: 'A task closed before its indicators recovered' },
  why: {
    zh: '任务做完不等于问题解决。关联指标连续达标才算见效；没有见效就关闭，短板还在，却没有人管了。',
    en: 'A task that is carried out has not yet helped. Its indicators must stay on target for some months; closed before, the shortfall is still there and nobody owns it.',
  },
  fix: {
    zh: '等指标连续达标后再关闭；确需提前关闭的，在这次关闭下写 exception：理由、批准岗位和日期。',
    en: 'Close it once they have recovered; where it must be closed before, give an `exception` with reason, role and date.',
  },
  bad: files(''),
  good: files(', exception: { reason: 成因不在本任务, by: 总经理, on: 2026-10-14 }'),
  *check({ workspace, tracked }) {
    for (const entry of workspace.records.task.values()) {
      for (const [i, closing] of (entry.value.closings ?? []).entries()) {
        if (closing.exception || closing.on > dayOf(tracked.asOf)) continue;
        const proof = tracked.closing(entry.id, closing.on);
        if (!proof || proof.missing.length === 0) continue;
        yield { place: placeOf(entry, ['closings', i, 'on']), message: words(closing, proof) };
      }
    }
  },
};

function words({ on }: Closing, { missing, upTo }: ClosingProof): Finding['message'] {
  const needed = missing[0]?.needed ?? 0;
  const zh = listed(missing.map(({ indicator, onTarget }) => `${indicator}（${onTarget} 个月）`)).zh;
  const en = listed(missing.map(({ indicator, onTarget }) => `${indicator} (${onTarget})`)).en;
  return {
    zh: `${on} 关闭时（数据到 ${upTo ?? '—'}），这些指标没有连续达标 ${needed} 个月：${zh}`,
    en: `When it was closed on ${on} (figures up to ${upTo ?? '—'}) these were not on target for ${needed} months in a row: ${en}`,
  };
}
