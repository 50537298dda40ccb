import type { ExperienceRound } from '../../model/records/meeting.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, ROUND } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (on: string) => ({
  [ROUND]: record('round', { visits: `[{ department: customer-service, on: ${on} }]` }),
});

export const visitOutsideRound: Rule = {
  code: 'visit-outside-round',
  severity: 'error',
  title: { zh: '值班或建议不属于这一轮', en: 'A visit or suggestion that is not of its round' },
  why: {
    zh: '一轮有起止日期和一个接待部门；排在外面的值班，统计时不知道算哪一轮。',
    en: 'A round has its days and the department that is visited; nobody knows where to count what lies outside.',
  },
  fix: {
    zh: '改正日期或这一轮的起止；建议须是接待部门提的，或是提给接待部门的。',
    en: 'Correct the day, or that of the round; a suggestion is from the department visited, or to it.',
  },
  bad: files('2026-10-20'),
  good: files('2026-10-13'),
  *check({ workspace: { records } }) {
    for (const entry of records['experience-round'].values()) {
      for (const { at, message } of outside(entry.value)) yield { place: placeOf(entry, at), message };
    }
  },
};

function* outside(round: ExperienceRound): Iterable<{ at: Path; message: Finding['message'] }> {
  const { from, to, host, visits, suggestions } = round;
  if (to < from) {
    yield {
      at: ['to'],
      message: { zh: `结束日期 ${to} 早于开始日期 ${from}`, en: `It ends on ${to}, before ${from}` },
    };
  }
  for (const [i, { on }] of visits.entries()) {
    if (from <= on && on <= to) continue;
    yield {
      at: ['visits', i, 'on'],
      message: {
        zh: `${on} 不在这一轮之内（${from} 至 ${to}）`,
        en: `It is on ${on}, outside the round (${from} to ${to})`,
      },
    };
  }
  for (const [i, suggestion] of suggestions.entries()) {
    if (suggestion.on < from) {
      yield {
        at: ['suggestions', i, 'on'],
        message: {
          zh: `${suggestion.on} 提出，这一轮 ${from} 才开始`,
          en: `It was made on ${suggestion.on}, before the round began (${from})`,
        },
      };
    }
    if (suggestion.from === host || suggestion.to === host) continue;
    yield {
      at: ['suggestions', i, 'to'],
      message: {
        zh: `既不是“${host}”提的，也不是提给它的`,
        en: `It is neither from \`${host}\` nor to it`,
      },
    };
  }
}
