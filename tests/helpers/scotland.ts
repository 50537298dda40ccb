import { oracleRows } from './oracles.ts';

/**
 * Emergency departments in Scotland seen within four hours, July 2007 to May 2023: figures of Public Health Scotland,
 * country → boards → hospitals → departments. The oracles hold what was published; this makes a workspace of them.
 */
export const WITHIN_4H = 'within-4h';
export const DEPARTMENTS_CARD = 'departments';

/** Ids of workspaces are small letters, digits and hyphens. */
export function unitId(org: string): string {
  return org.toLowerCase();
}

/**
 * Ids for rows in their order. One hospital has two emergency departments in May 2015 under one code; the second row of a
 * code in a month is a unit of its own, `<id>-2`.
 */
export function unitIds(rows: readonly Record<string, string>[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ org = '', month = '' }) => {
    const key = `${org} ${month}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? unitId(org) : `${unitId(org)}-${String(count)}`;
  });
}

const TYPES: Readonly<Record<string, string>> = {
  country: 'company',
  board: 'branch',
  site: 'hall',
  department: 'team',
};

/** The files of the workspace, by path. */
export function scotlandFiles(): Record<string, string> {
  const rows = oracleRows('scotland_measures.csv');
  const ids = unitIds(rows);
  const months = new Map<string, string[]>();
  for (const [i, { month = '', numerator, denominator }] of rows.entries()) {
    const lines = months.get(month) ?? ['unit,indicator,numerator,denominator'];
    lines.push([ids[i], WITHIN_4H, numerator, denominator].join(','));
    months.set(month, lines);
  }
  const data = [...months].map(([month, lines]) => [`data/${month}/measurements.csv`, `${lines.join('\n')}\n`]);
  return { ...CONTENT, 'content/organisation/units.yaml': unitsFile(ids), ...Object.fromEntries(data) };
}

function unitsFile(ids: readonly string[]): string {
  const orgs = oracleRows('scotland_orgs.csv').map(({ id = '', parent = '', level = '', name = '' }) => ({
    id: unitId(id),
    name,
    type: TYPES[level] ?? level,
    ...(parent !== '' && { parent: unitId(parent) }),
  }));
  const known = new Map(orgs.map((org) => [org.id, org]));
  const second = [...new Set(ids)].filter((id) => !known.has(id));
  for (const id of second) {
    const first = known.get(id.replace(/-\d+$/, ''));
    if (first) orgs.push({ ...first, id });
  }
  // JSON is YAML, and quotes every id.
  return `units:\n${orgs.map((org) => `  - ${JSON.stringify(org)}\n`).join('')}`;
}

const CONTENT: Readonly<Record<string, string>> = {
  'content/site.yaml': 'name: 急诊四小时内处置率\noperator: 苏格兰公共卫生署\n',
  'content/organisation/departments/emergency.yaml': 'name: 急诊\n',
  [`content/indicators/${WITHIN_4H}.yaml`]: `name: 四小时内处置率
level: kpi
owner: emergency
unit: "%"
precision: 1
direction: higher
formula: { kind: ratio, numerator: 四小时内处置人次, denominator: 就诊人次, scale: 100 }
targets:
  - { from: 2007-07, floor: 0, target: 95, stretch: 100 }
scoring: { method: linear, at: { floor: 0, target: 95, stretch: 100 } }
`,
  // Its points are its percentage, so that the ranks of the card are those of the published figures.
  [`content/scorecards/${DEPARTMENTS_CARD}.yaml`]: `name: 急诊科月度排名
subjects: { kind: type, type: team }
combine: weighted-mean
missing: reweight
sections:
  - { id: access, name: 及时, kind: indicators, weight: 100, items: [{ indicator: ${WITHIN_4H}, weight: 100 }] }
`,
};
