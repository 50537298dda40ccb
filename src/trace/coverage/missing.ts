import type { Bilingual } from '../../model/diagnostic.ts';
import type { Entry, PlacedControlPoint } from '../../model/workspace.ts';
import type { Graph } from './graph.ts';
import type { Missing } from './rule.ts';

/** Something an indicator lacks: its owner is to supply it under `key`, in the processes whose control points lead to it. */
export function missingOfIndicator(
  document: Entry<'indicator'>,
  key: string,
  graph: Graph,
  message: Bilingual,
): Missing {
  const processes = graph.processesOf('indicator', document.id);
  return { document, path: [key], owner: document.value.owner, processes, message };
}

/** Something a control point lacks: its owner is to supply it under `key` or, where it has none, who leads its process. */
export function missingOfPoint(
  { point, stage, path }: PlacedControlPoint,
  key: string,
  graph: Graph,
  message: Bilingual,
): Missing {
  return {
    document: stage,
    path: [...path, key],
    part: point.id,
    owner: point.owner ?? graph.leaderOf(stage.within),
    processes: stage.within === undefined ? [] : [stage.within],
    message,
  };
}
