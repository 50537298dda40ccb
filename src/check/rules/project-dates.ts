import { worksOf } from '../../model/projects.ts';
import type { Project } from '../../model/records/project.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { phases, project } from '../project-example.ts';
import type { Finding, Rule } from '../rule.ts';

export const projectDates: Rule = {
  code: 'project-dates',
  severity: 'error',
  title: { zh: '项目日期前后矛盾', en: 'Dates of a project contradict each other' },
  why: {
    zh: '后做的不能先完成，试点前的数不能取在试点后；日期写错，进度、预计完成和效果都跟着错。',
    en: 'What waits cannot be done first, and “before” cannot lie after. With a wrong date progress, forecast and effect are wrong as well.',
  },
  fix: { zh: '改正日期，或改正前置工作。', en: 'Correct the date, or what the work waits for.' },
  bad: project({ phases: phases('days: 5, done: 2026-03-06', 'days: 60, after: [survey], done: 2026-03-04') }),
  good: project({ phases: phases('days: 5, done: 2026-03-06', 'days: 60, after: [survey], done: 2026-05-29') }),
  *check({ workspace: { records } }) {
    for (const entry of records.project.values()) {
      for (const { at, message } of contradictions(entry.value)) yield { place: placeOf(entry, at), message };
    }
  },
};

type Contradiction = { readonly at: Path; readonly message: Finding['message'] };

function* contradictions(value: Project): Iterable<Contradiction> {
  yield* ofWorks(value);
  yield* ofEnds(value);
  yield* ofRollOut(value);
  const { before, after } = value.results ?? {};
  for (const [key, span] of [['before', before] as const, ['after', after] as const]) {
    if (span && span.to < span.from)
      yield earlier(['results', key, 'to'], span.to, span.from, '起点', 'its first month');
  }
  if (before && after && after.from <= before.to) {
    yield {
      at: ['results', 'after', 'from'],
      message: {
        zh: `“后”从 ${after.from} 起，与“前”（到 ${before.to} 止）重叠`,
        en: `The months after begin in ${after.from}, while those before go on to ${before.to}`,
      },
    };
  }
}

function* ofWorks({ start, ...value }: Project): Iterable<Contradiction> {
  const works = worksOf(value);
  const doneOf = new Map(works.map(({ work }) => [work.id, work.done]));
  for (const { work, path } of works) {
    if (work.done === undefined) continue;
    if (work.done < start) yield earlier([...path, 'done'], work.done, start, '项目开始', 'the start of the project');
    for (const id of work.after ?? []) {
      const before = doneOf.get(id);
      if (!doneOf.has(id) || (before !== undefined && before <= work.done)) continue;
      yield {
        at: [...path, 'done'],
        message:
          before === undefined
            ? {
                zh: `${work.done} 完成，而它的前置工作“${id}”还没有完成`,
                en: `Done on ${work.done}, while \`${id}\`, which it waits for, is not`,
              }
            : {
                zh: `${work.done} 完成，早于前置工作“${id}”的 ${before}`,
                en: `Done on ${work.done}, before \`${id}\`, which it waits for (${before})`,
              },
      };
    }
  }
}

function* ofEnds({ start, goal, closed, ...value }: Project): Iterable<Contradiction> {
  if (goal.by < start) yield earlier(['goal', 'by'], goal.by, start, '项目开始', 'the start of the project');
  const last = worksOf(value)
    .flatMap(({ work }) => work.done ?? [])
    .reduce((a, b) => (b > a ? b : a), start);
  if (closed !== undefined && closed < last) yield earlier(['closed'], closed, last, '最后一项工作', 'its last work');
}

function* ofRollOut({ rollOut = [] }: Project): Iterable<Contradiction> {
  for (const [i, { learnt, working }] of rollOut.entries()) {
    if (working !== undefined && learnt !== undefined && working < learnt) {
      yield earlier(['rollOut', i, 'working'], working, learnt, '学习完成', 'it was learnt');
    }
  }
}

function earlier(at: Path, day: string, than: string, zh: string, en: string): Contradiction {
  return { at, message: { zh: `${day} 早于${zh}（${than}）`, en: `${day} is before ${en} (${than})` } };
}
