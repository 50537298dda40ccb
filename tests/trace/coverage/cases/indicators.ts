import { workspaceOf } from '../../../helpers/workspace.ts';
import { kpi, kqi, kci, staged, row, measured, keyed, type CoverageCase } from '../records.ts';

export const INDICATOR_CASES: readonly CoverageCase[] = [
  {
    code: 'kpi-without-kqi',
    gap: workspaceOf({ indicator: { satisfaction: kpi, solved: kqi() } }),
    at: 'indicator/satisfaction',
    owner: 'service',
    none: workspaceOf({ indicator: { satisfaction: kpi, solved: kqi(['satisfaction']) } }),
  },
  {
    code: 'kqi-without-kci',
    gap: workspaceOf({ indicator: { solved: kqi(), response: { ...kci(['solved']), until: '2026-06' } } }),
    at: 'indicator/solved',
    owner: 'service',
    none: workspaceOf({ indicator: { solved: kqi(), response: kci(['solved']) } }),
  },
  {
    code: 'kqi-without-kpi',
    gap: workspaceOf({ indicator: { satisfaction: kpi, solved: kqi() } }),
    at: 'indicator/solved',
    owner: 'service',
    none: workspaceOf({ indicator: { satisfaction: kpi, solved: kqi(['satisfaction']) } }),
  },
  {
    code: 'kci-without-kqi',
    gap: workspaceOf({ indicator: { response: kci() } }),
    at: 'indicator/response',
    owner: 'service',
    none: workspaceOf({ indicator: { solved: kqi(), response: kci(['solved']) } }),
  },
  {
    code: 'kci-without-control-point',
    gap: workspaceOf({ indicator: { response: kci() } }),
    at: 'indicator/response',
    owner: 'service',
    none: staged({}, { indicator: { response: kci() } }),
  },
  {
    code: 'indicator-without-data',
    gap: measured([{ ...row, month: '2026-12' }]),
    at: 'indicator/response',
    owner: 'service',
    none: measured([row]),
  },
  {
    code: 'indicator-without-target',
    gap: measured([], { targets: [{ from: '2027-01', target: 95 }] }),
    at: 'indicator/response',
    owner: 'service',
    none: measured([], { targets: [{ from: '2026-01', target: 95 }] }),
  },
  {
    code: 'key-indicator-unscored',
    gap: keyed('other'),
    at: 'indicator/response',
    owner: 'service',
    none: keyed('response'),
  },
];
