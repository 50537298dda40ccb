import { describe, expect, test } from 'vitest';
import { openTrace } from '../../src/trace/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { workspace } = handbookOf();
const trace = openTrace(workspace);

describe('references', () => {
  test('run both ways: whatever a record names knows that it is named', () => {
    let seen = 0;
    for (const id of workspace.records.indicator.keys()) {
      for (const reference of trace.from('indicator', id)) {
        expect(trace.to(reference.to.kind, reference.to.id)).toContain(reference);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('of a control point name the stage and the point', () => {
    const [first] = trace.to('indicator', 'launch-readiness-rate', 'indicators');
    const point = workspace.records.stage
      .get(first?.from.id ?? '')
      ?.value.controlPoints.find(({ id }) => id === first?.part);
    expect(point?.indicators).toContain('launch-readiness-rate');
  });

  test('of a clause name the standard and the clause', () => {
    for (const { from, part } of trace.to('indicator', 'complaint-timeliness', 'measuredBy')) {
      const clause = workspace.records.standard.get(from.id)?.value.clauses.find(({ id }) => id === part);
      expect(clause?.measuredBy).toContain('complaint-timeliness');
    }
  });

  test('are those of the present: what an earlier version named is nobody’s reference', () => {
    const before = workspace.records.standard
      .get('complaint-handling')
      ?.value.versions.flatMap(({ clauses = [] }) => clauses.flatMap(({ was }) => was?.measuredBy ?? []));
    expect(before).toContain('repeat-complaint-rate');
    const paths = trace.from('standard', 'complaint-handling').map(({ path }) => path);
    expect(paths.filter((path) => path.includes('versions'))).toEqual([]);
  });

  test('are found by their role', () => {
    const drivers = trace.to('indicator', 'overall-satisfaction', 'drives').map(({ from }) => from.id);
    const expected = [...workspace.records.indicator]
      .filter(([, { value }]) => value.drives?.includes('overall-satisfaction'))
      .map(([id]) => id);
    expect(drivers.toSorted()).toEqual(expected.toSorted());
    expect(drivers.length).toBeGreaterThan(0);
  });

  test('of a record that nothing names are none', () => {
    expect(trace.to('indicator', 'no-such-indicator')).toEqual([]);
  });
});
