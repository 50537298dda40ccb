import { INDICATOR_CASES } from './indicators.ts';
import { PROCESS_CASES } from './processes.ts';
import { STANDARD_AND_TASK_CASES } from './standards-and-tasks.ts';

export const COVERAGE_CASES = [...INDICATOR_CASES, ...PROCESS_CASES, ...STANDARD_AND_TASK_CASES];
