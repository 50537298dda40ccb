import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addMonths, type Month } from '../../src/model/month.ts';
import { engineUnits, isOpenIn, placementsCsv, unitsYaml } from './engine-units.ts';

const MONTHS = 25;
const INDICATORS = 80;
const FIRST: Month = '2024-01';
/** Where the tree of units is for a database: outside what a workspace reads. */
export const PLACEMENTS = 'placements.csv';
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

/**
 * The files of a workspace with about `rows` measurements, a hall a row for each indicator and month; beside it the tree of
 * units as a database takes it.
 */
export function engineFiles(rows: number): Record<string, string> {
  const units = engineUnits(Math.max(1, Math.round(rows / MONTHS / INDICATORS)), FIRST);
  const indicators = Array.from({ length: INDICATORS }, (_, i) => `indicator-${i + 1}`);
  const files: Record<string, string> = {
    [PLACEMENTS]: placementsCsv(units),
    'content/site.yaml': 'name: 手册\noperator: 某公司\n',
    'content/organisation/departments/service.yaml': 'name: 客户服务部\n',
    'content/organisation/units.yaml': unitsYaml(units),
  };
  for (const [i, id] of indicators.entries()) files[`content/indicators/${id}.yaml`] = indicatorFile(i);
  for (const type of ['company', 'branch', 'hall']) {
    files[`content/scorecards/${type}.yaml`] = cardFile(type, indicators.slice(0, ON_CARD));
  }
  const random = openRandom();
  const halls = units.filter(({ type }) => type === 'hall');
  for (let i = 0; i < MONTHS; i++) {
    const month = addMonths(FIRST, i);
    const lines = ['unit,indicator,numerator,denominator'];
    for (const { id } of halls.filter((hall) => isOpenIn(hall, month))) {
      for (const indicator of indicators) {
        const total = 50 + random(950);
        lines.push(`${id},${indicator},${total - random(Math.ceil(total / 8))},${total}`);
      }
    }
    files[`data/${month}/measurements.csv`] = `${lines.join('\n')}\n`;
  }
  return files;
}

/** Writes the files of `engineFiles` into a folder. */
export function writeEngineFiles(folder: string, rows: number): void {
  for (const [path, text] of Object.entries(engineFiles(rows))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
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
