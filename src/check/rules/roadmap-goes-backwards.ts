import { PHASE_STATES, type PhaseState } from '../../model/records/roadmap.ts';
import { placeOf } from '../../model/workspace.ts';
import { report, ROADMAP, roadmap, ROADMAP_REPORT } from '../roadmap-example.ts';
import type { Rule } from '../rule.ts';

const files = (october: string) => ({
  [ROADMAP]: roadmap(),
  'data/2026-09/roadmap.yaml': report('phase: plan, unit: east, state: done'),
  [ROADMAP_REPORT]: report(`phase: plan, unit: east, state: under-way${october}`),
});

export const roadmapGoesBackwards: Rule = {
  code: 'roadmap-goes-backwards',
  severity: 'error',
  title: { zh: '路线图进展倒退', en: 'The roadmap goes backwards' },
  why: {
    zh: '已完成的阶段又变回进行中，多半是报错了月份或单位；真的退回，要说明为什么。',
    en: 'Where a finished phase is under way again, mostly a month or unit was wrong; where it was really sent back, people must know why.',
  },
  fix: {
    zh: '改正报错的那个月；确实退回的，在 note 里写明原因。',
    en: 'Correct the month that was wrong; where it was sent back, say why in `note`.',
  },
  bad: files(''),
  good: files(', note: 抽查没有通过，退回重做'),
  *check({ workspace: { records } }) {
    const last = new Map<string, { state: PhaseState; month: string }>();
    const months = [...records['roadmap-report'].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const entry of months) {
      for (const [i, { phase, unit, state, note }] of entry.value.states.entries()) {
        const before = last.get(`${phase} ${unit}`);
        last.set(`${phase} ${unit}`, { state, month: entry.id });
        if (!before || note !== undefined || rank(state) >= rank(before.state)) continue;
        yield {
          place: placeOf(entry, ['states', i, 'state']),
          message: {
            zh: `单位“${unit}”在阶段“${phase}”从 ${before.month} 的 ${before.state} 退回 ${state}`,
            en: `The unit \`${unit}\` falls in the phase \`${phase}\` from \`${before.state}\` in ${before.month} to \`${state}\``,
          },
        };
      }
    }
  },
};

function rank(state: PhaseState): number {
  return PHASE_STATES.indexOf(state);
}
