import { workspaceOf } from '../../../helpers/workspace.ts';
import { point, staged, without, gate, department, holding, type CoverageCase } from '../records.ts';

export const PROCESS_CASES: readonly CoverageCase[] = [
  {
    code: 'point-without-owner',
    gap: without('owner'),
    at: 'stage/acceptance#register',
    owner: 'lead',
    none: staged({}),
  },
  {
    code: 'point-without-criterion',
    gap: without('criterion'),
    at: 'stage/acceptance#register',
    owner: 'service',
    none: staged({}),
  },
  {
    code: 'point-without-indicator',
    gap: without('indicators'),
    at: 'stage/acceptance#register',
    owner: 'service',
    none: staged({}),
  },
  {
    code: 'point-without-standard',
    gap: without('standards'),
    at: 'stage/acceptance#register',
    owner: 'service',
    none: staged({}),
  },
  {
    code: 'point-not-embedded',
    gap: staged({
      controlPoints: [
        point({ embedding: { policy: [{ from: '2026-12', value: 'done' }], workflow: 'none', system: 'none' } }),
      ],
    }),
    at: 'stage/acceptance#register',
    owner: 'service',
    none: staged({}),
  },
  {
    code: 'stage-without-point',
    gap: staged({ controlPoints: [] }),
    at: 'stage/acceptance',
    owner: 'lead',
    none: staged({}),
  },
  {
    code: 'blocking-without-gate',
    gap: staged({ controlPoints: [point({ blocking: true })] }),
    at: 'stage/acceptance',
    owner: 'lead',
    none: staged({ controlPoints: [point({ blocking: true })], gate }),
  },
  {
    code: 'gate-without-blocking',
    gap: staged({ gate }),
    at: 'stage/acceptance',
    owner: 'gatekeeper',
    none: staged({ controlPoints: [point({ blocking: true })], gate }),
  },
  {
    code: 'department-without-contact',
    gap: workspaceOf({ department: { service: { name: '客户服务部' } } }),
    at: 'department/service',
    owner: 'service',
    none: workspaceOf({ department: { service: department() } }),
  },
  {
    code: 'department-without-duty',
    gap: workspaceOf({ department: { service: { name: '客户服务部' } } }),
    at: 'department/service',
    owner: 'service',
    none: workspaceOf({ department: { service: department() } }),
  },
  {
    code: 'stage-without-accountable',
    gap: staged({}, { department: { service: holding('supports') } }),
    at: 'stage/acceptance',
    owner: 'lead',
    none: staged({}, { department: { service: holding('accountable') } }),
  },
  {
    code: 'stage-accountable-twice',
    gap: staged({}, { department: { market: holding('accountable'), service: holding('accountable', '热线') } }),
    at: 'department/service',
    owner: 'lead',
    none: staged(
      {},
      { department: { market: holding('accountable', '厅店'), service: holding('accountable', '热线') } },
    ),
  },
  {
    code: 'owner-without-duty',
    gap: staged({}, { department: { service: department({ responsibilities: [] }) } }),
    at: 'department/service',
    owner: 'service',
    none: staged({}, { department: { service: department() } }),
  },
];
