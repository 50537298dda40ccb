import type { Project } from '../../model/records/project.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import type { KeptLine, RollOutRow } from './types.ts';

/** The register of the roll-out, as it stands at the as-of date. */
export function rollOutRows({ rollOut = [] }: Project, { asOf, names }: Context): RollOutRow[] {
  const by = (day: string | undefined) => (day !== undefined && day <= asOf ? day : undefined);
  return rollOut.map(({ where, unit, learnBy, requests = [], ...days }) => {
    const [learnt, working] = [by(days.learnt), by(days.working)];
    return {
      where: unit === undefined ? where : names.of('unit', unit),
      ...{ learnBy, requests },
      ...(learnt !== undefined && { learnt }),
      ...(working !== undefined && { working }),
      state: working !== undefined ? 'working' : learnt !== undefined ? 'learnt' : learnBy < asOf ? 'late' : 'to-come',
    };
  });
}

export function rollOutFinding(rows: readonly RollOutRow[], { say }: Context): string {
  const count = (state: RollOutRow['state']) => rows.filter((row) => row.state === state).length;
  const late = count('late');
  const base = {
    zh: `${rows.length} 个推广点：${count('working')} 个已落地，${count('learnt')} 个学完待落地`,
    en: `${rows.length} places: ${count('working')} work by it, ${count('learnt')} have learnt it`,
  };
  if (late === 0) return say(base);
  return say({ zh: `${base.zh}，${late} 个逾期没学完`, en: `${base.en}, ${late} ${late === 1 ? 'is' : 'are'} late` });
}

/** What a project was written into, with where that stands. */
export function keptLines({ consolidation = [] }: Project, context: Context): KeptLine[] {
  return consolidation.map(({ text, standard, stage, controlPoint, indicator }) => ({
    text,
    links: [
      ...(standard === undefined ? [] : [linkTo('standard', standard, context)]),
      ...(stage === undefined ? [] : [stageLink(stage, controlPoint, context)]),
      ...(indicator === undefined ? [] : [linkTo('indicator', indicator, context)]),
    ],
  }));
}

/** A stage or, where one is named, its control point. */
function stageLink(stage: string, point: string | undefined, context: Context) {
  const { name, path } = linkTo('stage', stage, context);
  const record = context.workspace.records.stage.get(stage)?.value.controlPoints.find(({ id }) => id === point);
  return record ? { name: record.name, path: `${path}#${record.id}` } : { name, path };
}
