import type { Suggestion } from '../../model/records/meeting.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, ROUND } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (closed: string) => ({
  [ROUND]: record('round', {
    suggestions:
      '\n  - { id: script, from: customer-service, to: customer-service, owner: customer-service, on: 2026-10-13, ' +
      `text: 口径写在一页上。, state: done, closed: ${closed}, result: 已改。 }`,
  }),
});

export const suggestionDates: Rule = {
  code: 'suggestion-dates',
  severity: 'error',
  title: { zh: '建议的日期与状态矛盾', en: 'Dates of a suggestion contradict its state' },
  why: {
    zh: '建议先提出、再采纳、后办结，每一天处在什么状态由这些日期得出；写反了，办结率就不对。',
    en: 'A suggestion is made, accepted and closed, and its state on any day follows from these dates. Out of order, the closure rate is wrong.',
  },
  fix: {
    zh: '已办结（done）和不采纳（declined）的写 closed；待答复和在办的不写；日期按先后。',
    en: 'Give `closed` for what is done or declined, and for nothing else; let dates follow one another.',
  },
  bad: files('2026-10-12'),
  good: files('2026-10-28'),
  *check({ workspace: { records } }) {
    for (const entry of records['experience-round'].values()) {
      for (const [i, suggestion] of entry.value.suggestions.entries()) {
        for (const { key, message } of faults(suggestion)) {
          yield { place: placeOf(entry, ['suggestions', i, key]), message };
        }
      }
    }
  },
};

interface Fault {
  readonly key: keyof Suggestion;
  readonly message: Finding['message'];
}

function* faults({ on, due, accepted, closed, state }: Suggestion): Iterable<Fault> {
  const dated: [keyof Suggestion, string | undefined, { zh: string; en: string }][] = [
    ['due', due, { zh: '时限', en: 'It is due' }],
    ['accepted', accepted, { zh: '采纳日期', en: 'It was accepted' }],
    ['closed', closed, { zh: '办结日期', en: 'It was closed' }],
  ];
  for (const [key, day, words] of dated) {
    if (day === undefined || day >= on) continue;
    yield {
      key,
      message: { zh: `${words.zh} ${day} 早于提出日期 ${on}`, en: `${words.en} on ${day}, before it was made (${on})` },
    };
  }
  if (accepted !== undefined && closed !== undefined && closed >= on && closed < accepted) {
    yield {
      key: 'closed',
      message: {
        zh: `办结日期 ${closed} 早于采纳日期 ${accepted}`,
        en: `It was closed on ${closed}, before it was accepted (${accepted})`,
      },
    };
  }
  const isClosed = state === 'done' || state === 'declined';
  if (isClosed && closed === undefined) {
    yield { key: 'state', message: { zh: '已经办结或答复，却没有写是哪天', en: 'It is closed, but not since when' } };
  } else if (!isClosed && closed !== undefined) {
    yield {
      key: 'closed',
      message: {
        zh: `写了办结日期 ${closed}，状态却还没有办结`,
        en: `It was closed on ${closed}, but its state says that it is not`,
      },
    };
  }
}
