import { lineColumn } from '../../model/source.ts';
import { COVERAGE_RULES } from '../../trace/coverage/index.ts';
import type { Context } from '../context.ts';
import { gapsIn } from './found.ts';
import { gapMatrix } from './matrix.ts';

/** The list of gaps for programs, with its words in the language of the context. */
export function gapsJson(context: Context) {
  const { workspace, asOf, say } = context;
  const gaps = gapsIn(context);
  return {
    asOf,
    language: context.language,
    summary: { gaps: gaps.length, rules: COVERAGE_RULES.length },
    rules: COVERAGE_RULES.map(({ code, group, title, why, fix }) => ({
      code,
      group,
      title: say(title),
      why: say(why),
      fix: say(fix),
      gaps: gaps.filter(({ rule }) => rule.code === code).length,
    })),
    gaps: gaps.map(({ rule, document, part, owner, processes, message, place }) => ({
      rule: rule.code,
      kind: document.kind,
      id: document.id,
      part: part ?? null,
      message: say(message),
      owner: owner ?? null,
      processes,
      file: place.file.path,
      line: lineColumn(place.file, place.span.start).line,
    })),
    matrix: matrixOf(context, [...workspace.records.department.keys()], processesIn(context)),
  };
}

function processesIn({ workspace }: Context): string[] {
  const all = [...workspace.records.process.values()].sort((a, b) => a.value.order - b.value.order);
  return all.map(({ id }) => id);
}

/** One entry a department and process; `process` is null for what belongs to none. */
function matrixOf(context: Context, departments: readonly string[], processes: readonly string[]) {
  return gapMatrix(context).rows.flatMap(({ cells, elsewhere }, i) => [
    ...cells.map(({ role, count }, j) => ({
      department: departments[i],
      process: processes[j] ?? null,
      role: role ?? null,
      gaps: count,
    })),
    { department: departments[i], process: null, role: null, gaps: elsewhere.count },
  ]);
}
