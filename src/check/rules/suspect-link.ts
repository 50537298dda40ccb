import type { LinkState } from '../../model/suspects.ts';
import { PROCESS, record, STAGE, STANDARD } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';
import type { Finding } from '../rule.ts';

const confirmedAs = (fingerprint: string) => ({
  [STANDARD]: record('standard'),
  [PROCESS]: record('process'),
  [STAGE]: record('stage', {
    controlPoints:
      '[{ id: register, name: 建单, elements: [要素], criterion: 一次填准, owner: customer-service, standards: [hotline-service] }]',
  }),
  'data/confirmations/customer-service.yaml': `confirmed:
  - day: 2026-04-15
    by: 投诉管理岗
    links:
      - dependent: stage/acceptance#register
        on: standard/hotline-service
        fingerprint: "${fingerprint}"
`,
});

export const suspectLink: FigureRule = {
  code: 'suspect-link',
  severity: 'warning',
  title: { zh: '依据改了，还没有重新确认', en: 'What it rests on has changed and nobody has confirmed it' },
  why: {
    zh: '标准或口径改了，依据它的控制点、条款、记分卡可能已经对不上；没有人看过，就会照老规矩继续做。',
    en: 'A control point, clause or scorecard may no longer fit the standard or definition it rests on, and goes on by the old rule until somebody looks.',
  },
  fix: {
    zh: '由责任部门对照新内容看一遍，该改的改，再用 npm run confirm 确认；多严重由 alerts.yaml 的 suspectLink 决定。',
    en: 'Let its owner read the new text, mend what must be mended and run npm run confirm; `suspectLink` in alerts.yaml says how grave this is.',
  },
  bad: confirmedAs('0123456789abcdef'),
  good: confirmedAs('3a16dba6a1cc5969'),
  *check({ workspace: { records }, links }) {
    const severity = records.alerts.get('alerts')?.value.suspectLink ?? 'warning';
    if (severity === 'off') return;
    for (const link of links) {
      const owner = records.department.get(link.owner ?? '')?.value.name ?? '';
      if (link.state === 'suspect') yield { place: link.place, severity, ...words(link, owner) };
    }
  },
};

function words({ dependent, on, owner, since, confirmed }: LinkState, name: string): Pick<Finding, 'message' | 'hint'> {
  const last = confirmed?.day ?? '';
  const when = since ? { zh: `自 ${since} 起改了`, en: `changed on ${since}` } : { zh: '改了', en: 'has changed' };
  return {
    message: {
      zh: `依据的 ${on} ${when.zh}，“${name}”上次确认是 ${last}`,
      en: `Rests on ${on}, which ${when.en}; \`${owner ?? ''}\` last confirmed it on ${last}`,
    },
    hint: {
      zh: `对照新内容看过后运行 npm run confirm -- ${dependent} --on ${on} --by 岗位`,
      en: `Read the new text, then run npm run confirm -- ${dependent} --on ${on} --by ROLE`,
    },
  };
}
