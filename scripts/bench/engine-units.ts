import { addMonths, type Month } from '../../src/model/month.ts';

/** A unit of the generated workspace as its record has it; `parents` with the month each began. */
export interface EngineUnit {
  readonly id: string;
  readonly type: 'company' | 'branch' | 'hall';
  readonly parents: readonly { readonly from: Month; readonly unit: string }[];
  readonly opened?: Month;
  readonly closed?: Month;
  readonly mergedInto?: string;
}

const HALLS_A_BRANCH = 25;
const MOVES_EVERY = 7;
const IS_REPLACED_EVERY = 11;

/**
 * Halls in branches in a company, and what happens to them from `first` on: after a year every seventh hall moves to the next
 * branch and every eleventh is closed for one that is opened in its place; half a year later the last branch is merged into
 * the first. `halls` are open at any time.
 */
export function engineUnits(halls: number, first: Month): EngineUnit[] {
  const [second, third] = [addMonths(first, 12), addMonths(first, 18)];
  const count = Math.ceil(halls / HALLS_A_BRANCH);
  const branch = (i: number) => `branch-${(i % count) + 1}`;
  const branches = Array.from({ length: count }, (_, i): EngineUnit => {
    const isMerged = i > 0 && i === count - 1;
    const parents = [{ from: first, unit: 'company' }];
    return { id: branch(i), type: 'branch', parents, ...(isMerged && { closed: third, mergedInto: branch(0) }) };
  });
  const places = Array.from({ length: halls }, (_, i): EngineUnit[] => {
    const [id, stays] = [`hall-${i + 1}`, { from: first, unit: branch(i) }];
    if (i % IS_REPLACED_EVERY === 0) {
      return [
        { id, type: 'hall', parents: [stays], closed: second },
        { id: `${id}-new`, type: 'hall', parents: [stays], opened: second },
      ];
    }
    const moves = i % MOVES_EVERY === 0 ? [{ from: second, unit: branch(i + 1) }] : [];
    return [{ id, type: 'hall', parents: [stays, ...moves] }];
  });
  return [{ id: 'company', type: 'company', parents: [] }, ...branches, ...places.flat()];
}

export function isOpenIn({ opened, closed }: EngineUnit, month: Month): boolean {
  return (opened === undefined || opened <= month) && (closed === undefined || month < closed);
}

/** The units as `content/organisation/units.yaml`. */
export function unitsYaml(units: readonly EngineUnit[]): string {
  const lines = units.map(({ id, type, parents, opened, closed, mergedInto }) => {
    const list = parents.map(({ from, unit }) => `{ from: ${from}, unit: ${unit} }`);
    const keys = [
      ...[`id: ${id}`, `name: ${id}`, `type: ${type}`],
      ...(list.length > 1 ? [`parent: [${list.join(', ')}]`] : parents.map(({ unit }) => `parent: ${unit}`)),
      ...(opened === undefined ? [] : [`opened: ${opened}`]),
      ...(closed === undefined ? [] : [`closed: ${closed}`]),
      ...(mergedInto === undefined ? [] : [`mergedInto: ${mergedInto}`]),
    ];
    return `  - { ${keys.join(', ')} }`;
  });
  return `units:\n${lines.join('\n')}\n`;
}

const EVER: Month = '9999-12';

/**
 * The same tree as a database takes it: `unit,parent,since,until`, a line for each time in which a unit has stood under a
 * parent that existed; `until` is the first month in which it no longer did.
 */
export function placementsCsv(units: readonly EngineUnit[]): string {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const lines = units.flatMap(({ id, parents, opened = '', closed = EVER }) =>
    parents.flatMap(({ from, unit }, i) => {
      const since = from > opened ? from : opened;
      const until = parents[i + 1]?.from ?? closed;
      const { closed: ends = EVER, mergedInto = '' } = byId.get(unit) ?? {};
      const whole = { unit: id, parent: unit, since, until };
      if (until <= ends) return [whole];
      return [
        { ...whole, until: ends },
        { ...whole, parent: mergedInto, since: ends },
      ];
    }),
  );
  const rows = lines.map(({ unit, parent, since, until }) => [unit, parent, since, until].join(','));
  return `${['unit,parent,since,until', ...rows].join('\n')}\n`;
}
