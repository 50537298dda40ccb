import { describe, expect, test } from 'vitest';
import { formatFixed } from '../../src/model/decimal.ts';
import { openScores, type Scores } from '../../src/score/index.ts';
import { caseFolder, readWorkspace, workspaceFolder } from '../helpers/folder.ts';

/** A value as it is printed, with the indicator's decimals. */
function printer(folder: string) {
  const workspace = readWorkspace(folder);
  const scores: Scores = openScores(workspace);
  return (unit: string, indicator: string, month: string): string => {
    const { published } = scores.value(unit, indicator, month);
    const precision = workspace.records.indicator.get(indicator)?.value.precision;
    if (published === null || precision === undefined) return '—';
    return formatFixed(published, precision);
  };
}

test('the call centre of 2007: connection rate and service level of the year', () => {
  const printed = printer(caseFolder('call-centre-2007'));
  expect(printed('hotline', 'connection-rate', '2007-12')).toBe('93.03');
  expect(printed('hotline', 'service-level', '2007-12')).toBe('85.07');
  const scores = openScores(readWorkspace(caseFolder('call-centre-2007')));
  expect(scores.value('hotline', 'connection-rate', '2007-12')).toMatchObject({
    numerator: 7_920_545,
    denominator: 8_513_560,
  });
});

describe('hall satisfaction in the first quarter of 2008', () => {
  const scores = openScores(readWorkspace(caseFolder('hall-satisfaction-2008')));
  const series = (unit: string) => scores.series(unit, 'hall-satisfaction');

  test.each([
    ['city-district', [94.5, 94.54, 97.31], ['missed', 'missed', 'achieved']],
    ['raoping', [91.39, 91.72, 92.31], ['missed', 'missed', 'missed']],
    ['chaoan', [92.63, 91.72, 96.31], ['missed', 'missed', 'achieved']],
  ])('%s is as printed, against 95 %%', (unit, printed, statuses) => {
    expect(series(unit).map((value) => value.published)).toEqual(printed);
    expect(series(unit).map((value) => value.status)).toEqual(statuses);
  });

  test('areas tie in February, and the city branch has no figure made up from theirs', () => {
    const places = scores.ranking('hall-satisfaction', '2008-02', ['city-district', 'raoping', 'chaoan']);
    expect([...places].map(([unit, { rank }]) => [unit, rank])).toEqual([
      ['city-district', 1],
      ['raoping', 2],
      ['chaoan', 2],
    ]);
    expect(series('city-branch').every((value) => value.value === null)).toBe(true);
  });
});

describe('the regulator’s bulletin of the first quarter of 2012', () => {
  const printed = printer(workspaceFolder('bulletin-2012'));
  const line = (unit: string, ...indicators: string[]) => indicators.map((name) => printed(unit, name, '2012-03'));

  test.each([
    ['china-telecom', ['2033', '752', '1296', '4081'], ['25.4', '23.2', '13.6', '4.0']],
    ['china-mobile', ['2393', '936', '2611', '5940'], ['37.0', '53.7', '8.6', '-14.3']],
    ['china-unicom', ['2526', '1430', '2078', '6034'], ['37.6', '23.1', '20.2', '-15.0']],
  ])('%s: complaints by class, shares, rate and its change', (unit, complaints, rates) => {
    expect(line(unit, 'complaints-service', 'complaints-network', 'complaints-charges', 'complaints-total')).toEqual(
      complaints,
    );
    expect(line(unit, 'share-of-complaints', 'share-of-users', 'appeals-per-million', 'appeals-change')).toEqual(rates);
  });

  test('classes add up to the totals, operators to the industry', () => {
    const sum = (figures: string[]) => figures.reduce((total, figure) => total + Number(figure), 0);
    for (const unit of ['china-telecom', 'china-mobile', 'china-unicom', 'industry']) {
      const classes = line(unit, 'complaints-service', 'complaints-network', 'complaints-charges');
      expect(sum(classes)).toBe(Number(printed(unit, 'complaints-total', '2012-03')));
    }
    expect(printed('industry', 'complaints-total', '2012-03')).toBe('16055');
    expect(printed('industry', 'share-of-complaints', '2012-03')).toBe('100.0');
  });
});
