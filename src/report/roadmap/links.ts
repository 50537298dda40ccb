import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { Link } from '../links.ts';
import { paths } from '../paths.ts';
import { embeddingPart, roadmapPage } from './index.ts';

/** The phases that a department leads, in a sentence: what is overdue, else what comes next. */
export function departmentPhases(department: string, context: Context): Link | undefined {
  const { workspace, say } = context;
  const page = roadmapPage(context);
  const roadmap = workspace.records.roadmap.get('roadmap')?.value;
  const led = roadmap?.years.flatMap(({ phases }) => phases).filter(({ owner }) => owner === department) ?? [];
  if (!page || led.length === 0) return undefined;
  const next = page.next.find(({ id }) => led.some((phase) => phase.id === id));
  const [zh, en] = next
    ? [`，${next.name}${next.word}（${next.when}）`, `: ${next.name} ${next.word} (${next.when})`]
    : ['，都已完成', ', all finished'];
  return {
    name: say({
      zh: `牵头路线图的 ${led.length} 个阶段${zh}`,
      en: `Leads ${counted(led.length, 'phase')} of the roadmap${en}`,
    }),
    path: `${paths.roadmap}#next`,
  };
}

/** How far the control points of a process are embedded, in a sentence. */
export function processEmbedding(process: string, context: Context): Link | undefined {
  const { names, say } = context;
  const rows = embeddingPart(context)?.rows.filter((row) => row.process?.name === names.of('process', process)) ?? [];
  const share = (way: string) => rows.find((row) => row.way === way)?.shares.at(-1) ?? '';
  if (rows.length === 0) return undefined;
  return {
    name: say({
      zh: `控制点已嵌入制度 ${share('policy')}、流程 ${share('workflow')}、系统 ${share('system')}`,
      en: `Control points embedded in policy ${share('policy')}, workflow ${share('workflow')}, systems ${share('system')}`,
    }),
    path: `${paths.roadmap}#embedding`,
  };
}
