import type { Bilingual } from '../../model/diagnostic.ts';
import { TERM_TOPICS, type TermTopic } from '../../model/records/term.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { glossaryTerms, type GlossaryTerm } from './terms.ts';

export interface GlossaryTopic {
  /** Where links within the page lead. No term has it: the ids of terms have no such beginning. */
  readonly anchor: string;
  readonly name: string;
  readonly terms: readonly GlossaryTerm[];
}

export interface GlossaryPage {
  /** The heading: how many terms there are. */
  readonly finding: string;
  /** Topics that have terms, in their order, with terms as the file lists them; those of no topic come last. */
  readonly topics: readonly GlossaryTopic[];
  readonly source: string;
}

const NAMES: Readonly<Record<TermTopic | 'other', Bilingual>> = {
  system: { zh: '体系与过程', en: 'System and processes' },
  standards: { zh: '标准与承诺', en: 'Standards and commitments' },
  measuring: { zh: '指标与数据', en: 'Indicators and figures' },
  scoring: { zh: '记分与控制图', en: 'Scores and control charts' },
  running: { zh: '组织与运行', en: 'Organisation and routine' },
  complaints: { zh: '投诉与热线', en: 'Complaints and the hotline' },
  'front-line': { zh: '一线常见词', en: 'Words of the front line' },
  improving: { zh: '改进方法', en: 'Ways to improve' },
  other: { zh: '其他', en: 'Others' },
};

/** The glossary; undefined where a workspace has none. */
export function glossaryPage(context: Context): GlossaryPage | undefined {
  const { term } = context.workspace.records;
  const [first] = term.values();
  if (!first) return undefined;
  const byTopic = Map.groupBy(glossaryTerms(context), ({ id }) => term.get(id)?.value.topic ?? 'other');
  return {
    finding: context.say({ zh: `${term.size} 个术语`, en: counted(term.size, 'term') }),
    topics: [...TERM_TOPICS, 'other' as const].flatMap((topic) => {
      const terms = byTopic.get(topic);
      return terms ? [{ anchor: `topic:${topic}`, name: context.say(NAMES[topic]), terms }] : [];
    }),
    source: first.file.path,
  };
}
