import { addMonths, type Month } from '../../src/model/month.ts';

const MONTHS = 25;
const INDICATORS = 80;
const HALLS_A_BRANCH = 25;
const FIRST: Month = '2024-01';
/** Indicators on each scorecard: as many as a company watches. */
const ON_CARD = 25;

const SCORINGS = [
  '{ method: linear, at: { floor: 60, target: 100, stretch: 110 } }',
  '{ method: deduction, onMiss: 5, points: 2, per: 0.5 }',
  '{ method: bands, bands: [{ reach: 95, points: 100 }, { reach: 90, points: 80 }], otherwise: 40 }',
  '{ method: pass-fail }',
  '{ method: rank, first: 100, last: 60 }',
];

/** A small generator of its own, so that a run measures the same figures on every machine. */
function openRandom(): (below: number) => number {
  let state = 20260101;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The files of a workspace with about `rows` measurements: halls in branches in a company, a hall a row each month. */
export function engineFiles(rows: number): Record<string, string> {
  const halls = Math.max(1, Math.round(rows / MONTHS / INDICATORS));
  const branches = Math.ceil(halls / HALLS_A_BRANCH);
  const names = (count: number, name: string) => Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
  const indicators = names(INDICATORS, 'indicator');
  const files: Record<string, string> = {
    'content/site.yaml': 'name: 手册\noperator: 某公司\n',
    'content/organisation/departments/service.yaml': 'name: 客户服务部\n',
    'content/organisation/units.yaml': unitsFile(names(branches, 'branch'), names(halls, 'hall')),
  };
  for (const [i, id] of indicators.entries()) files[`content/indicators/${id}.yaml`] = indicatorFile(i);
  for (const type of ['company', 'branch', 'hall']) {
    files[`content/scorecards/${type}.yaml`] = cardFile(type, indicators.slice(0, ON_CARD));
  }
  const random = openRandom();
  for (let i = 0; i < MONTHS; i++) {
    const lines = ['unit,indicator,numerator,denominator'];
    for (const hall of names(halls, 'hall')) {
      for (const indicator of indicators) {
        const total = 50 + random(950);
        lines.push(`${hall},${indicator},${total - random(Math.ceil(total / 8))},${total}`);
      }
    }
    files[`data/${addMonths(FIRST, i)}/measurements.csv`] = `${lines.join('\n')}\n`;
  }
  return files;
}

function unitsFile(branches: readonly string[], halls: readonly string[]): string {
  const lines = [
    'units:',
    '  - { id: company, name: 公司, type: company }',
    ...branches.map((id) => `  - { id: ${id}, name: ${id}, type: branch, parent: company }`),
    ...halls.map((id, i) => `  - { id: ${id}, name: ${id}, type: hall, parent: branch-${(i % branches.length) + 1} }`),
  ];
  return `${lines.join('\n')}\n`;
}

function indicatorFile(number: number): string {
  return `name: 指标${number + 1}
level: kqi
owner: service
unit: "%"
precision: 2
direction: higher
formula: { kind: ratio, numerator: 及时件数, denominator: 总件数, scale: 100 }
targets: [{ from: ${FIRST}, floor: 90, target: 94, stretch: 98 }]
scoring: ${SCORINGS[number % SCORINGS.length]}
`;
}

function cardFile(type: string, indicators: readonly string[]): string {
  const items = indicators.map(
    (indicator) => `      - { indicator: ${indicator}, weight: ${100 / indicators.length} }`,
  );
  return `name: 记分卡
subjects: { kind: type, type: ${type} }
combine: weighted-mean
missing: reweight
sections:
  - id: all
    name: 全部
    kind: indicators
    weight: ${100}
    items:
${items.join('\n')}
`;
}
