import { isTakenOver, stageAt } from '../../model/gates.ts';
import { placeOf, stagesOf, type Entry, type Workspace } from '../../model/workspace.ts';
import { launch } from '../launch-example.ts';
import type { Finding, Rule } from '../rule.ts';

export const launchLiveEarly: Rule = {
  code: 'launch-live-early',
  severity: 'error',
  title: { zh: '正式上线的日期与环节矛盾', en: 'Going live contradicts the stages' },
  why: {
    zh: '上线日期决定它算在哪个月、那天评审是否齐备；人还在测试环节就写上线，全标准达标率就算错了。',
    en: 'The day of going live says in which month it counts and which reviews it needed; a launch that is live while still in testing makes the share of full standards wrong.',
  },
  fix: {
    zh: '改正 live，或在 entered 里补上进入对客户开放的环节（过程的 opensAt）的日期。登记前早已在售的，live 写当年的日期，entered 从它登记时所在的环节写起。',
    en: 'Correct `live`, or add to `entered` when it reached the stage from which it is open to customers (`opensAt` of the process). For business older than its registration give the old date and begin `entered` with the stage it was in.',
  },
  bad: launch({ live: '2026-04-09' }),
  good: launch({ live: '2026-04-10' }),
  *check({ workspace }) {
    for (const entry of workspace.records.launch.values()) {
      const message = contradiction(entry, workspace);
      if (message) yield { place: placeOf(entry, ['live']), message };
    }
  },
};

function contradiction({ value }: Entry<'launch'>, workspace: Workspace): Finding['message'] | undefined {
  const { live, ended, entered, process } = value;
  if (live === undefined) return undefined;
  if (ended && live > ended.on) {
    return {
      zh: `${live} 上线，${ended.on} 已经结束`,
      en: `It went live on ${live}, after it had ended (${ended.on})`,
    };
  }
  const stages = stagesOf(workspace, process).map(({ id }) => id);
  const opensAt = workspace.records.process.get(process)?.value.opensAt;
  const from = opensAt === undefined ? 1 : stages.indexOf(opensAt);
  const reached = isTakenOver(value) ? entered.slice(0, 1) : entered.filter(({ on }) => on <= live);
  if (from < 1 || stages.length < 2 || reached.some(({ stage }) => stages.indexOf(stage) >= from)) return undefined;
  const stage = stageAt(value, live)?.stage ?? entered[0]?.stage ?? '';
  const needed = stages[from] ?? '';
  return isTakenOver(value)
    ? {
        zh: `${live} 就已上线，登记时却在环节 \`${stage}\`，还没有到 \`${needed}\``,
        en: `It was live on ${live}, yet came into the register in stage \`${stage}\`, before \`${needed}\``,
      }
    : {
        zh: `${live} 上线时还在环节 \`${stage}\`，没有进入 \`${needed}\``,
        en: `On ${live} it was still in stage \`${stage}\` and had not reached \`${needed}\``,
      };
}
