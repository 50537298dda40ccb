import { countedFor, filteredFor, type Counted } from '../../audience/index.ts';
import { AUDIENCE_NAMES, AUDIENCES, ALL_SEEING, type Audience } from '../../model/audience.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { kindNamed } from '../../model/kinds.ts';
import { placeOf, type Document } from '../../model/workspace.ts';
import { INDICATOR, record } from '../example.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { clipped, lowerFirst } from '../words.ts';

const HALL = 'content/indicators/hall-answer.yaml';
const computed = (lines: Readonly<Record<string, string>>) => ({
  [INDICATOR]: record('indicator', lines),
  [HALL]: record('indicator', {
    name: '接通率之和',
    formula: '{ kind: computed, operation: sum, of: [hotline-connection-rate, hall-satisfaction] }',
  }),
});

export const audienceReference: Rule = {
  code: 'audience-reference',
  severity: 'error',
  title: { zh: '内容比它所依据的内容给更多的人看', en: 'Something is for more readers than what it rests on' },
  why: {
    zh: '给员工或公众生成网站时，不给他们看的记录一条也没有：还要靠它的内容，不是泄露了它，就是少了一块、数也变了。',
    en: 'A site for staff or the public has nothing that is not for them: what still rests on it would give it away, or lack a part and show another figure.',
  },
  fix: {
    zh: '把这条内容的 audience 改得一样窄，或放宽它所依据的那条（site.yaml 的 audience 里是默认的）。',
    en: 'Make this one as narrow by its `audience`, or widen what it rests on; defaults stand in `audience` of site.yaml.',
  },
  bad: computed({ audience: 'leadership' }),
  good: computed({}),
  *check(context) {
    const told = new Set<string>();
    for (const reader of AUDIENCES) {
      if (reader === ALL_SEEING) continue;
      for (const finding of judge(reader, context)) {
        const { file, span } = finding.place;
        const place = `${file.path} ${span.start}`;
        if (!told.has(place)) yield finding;
        told.add(place);
      }
    }
  },
};

function* judge(reader: Audience, { workspace }: Context): Iterable<Finding> {
  for (const { document, path, to } of filteredFor(workspace, reader).stuck) {
    const [whom, what] = [AUDIENCE_NAMES[reader], document.kind === to.kind ? document.id : nameOf(document)];
    const other: Bilingual = { zh: labelOf(to.kind, to.id).zh, en: labelOf(to.kind, to.id).en };
    yield {
      place: placeOf(document, path),
      message: {
        zh: `“${what}”给${whom.zh}看，它离不开的${other.zh}却不给他们看`,
        en: `“${what}” is for ${whom.en}, and the ${other.en}, which it cannot do without, is not`,
      },
    };
  }
  for (const counted of countedFor(workspace, reader)) {
    yield { place: counted.place, message: countedWords(counted, AUDIENCE_NAMES[reader]) };
  }
}

function nameOf({ id, value }: Document): string {
  const { name } = value as { name?: unknown };
  return clipped(typeof name === 'string' ? name : id);
}

function labelOf(kind: Document['kind'], id: string): Bilingual {
  const { label } = kindNamed(kind);
  return { zh: `${label.zh}“${id}”`, en: `${lowerFirst(label.en)} “${id}”` };
}

const BY = {
  units: { zh: '单位的汇总和排名', en: 'totals and ranks of units' },
  tasks: { zh: '任务的进度与督办状态', en: 'how tasks stand' },
  complaints: { zh: '投诉量', en: 'counts of complaints' },
  scores: { zh: '记分卡的关账状态', en: 'which scorecards are closed' },
} as const;

function countedWords({ document, by }: Counted, whom: Bilingual): Bilingual {
  const what = labelOf(document.kind, document.id);
  const figures = typeof by === 'string' ? BY[by] : { zh: `“${nameOf(by)}”`, en: `“${nameOf(by)}”` };
  return {
    zh: `${figures.zh}给${whom.zh}看，其中算进去的${what.zh}却不给他们看`,
    en: `${what.en.charAt(0).toUpperCase()}${what.en.slice(1)} counts in what ${whom.en} may see (${figures.en}), and is not for them`,
  };
}
