import type { CoverageRule } from '../rule.ts';
import { blockingWithoutGate } from './blocking-without-gate.ts';
import { clauseUnmeasured } from './clause-unmeasured.ts';
import { complaintsWithoutIndicator } from './complaints-without-indicator.ts';
import { departmentWithoutContact } from './department-without-contact.ts';
import { departmentWithoutDuty } from './department-without-duty.ts';
import { gateWithoutBlocking } from './gate-without-blocking.ts';
import { indicatorWithoutData } from './indicator-without-data.ts';
import { indicatorWithoutTarget } from './indicator-without-target.ts';
import { kciWithoutControlPoint } from './kci-without-control-point.ts';
import { kciWithoutKqi } from './kci-without-kqi.ts';
import { keyIndicatorUnscored } from './key-indicator-unscored.ts';
import { kpiWithoutKqi } from './kpi-without-kqi.ts';
import { kqiWithoutKci } from './kqi-without-kci.ts';
import { kqiWithoutKpi } from './kqi-without-kpi.ts';
import { normWithoutStandard } from './norm-without-standard.ts';
import { ownerWithoutDuty } from './owner-without-duty.ts';
import { pointNotEmbedded } from './point-not-embedded.ts';
import { pointWithoutCriterion } from './point-without-criterion.ts';
import { pointWithoutIndicator } from './point-without-indicator.ts';
import { pointWithoutOwner } from './point-without-owner.ts';
import { pointWithoutStandard } from './point-without-standard.ts';
import { reviewOverdue } from './review-overdue.ts';
import { shortfallWithoutIndicator } from './shortfall-without-indicator.ts';
import { shortfallWithoutTask } from './shortfall-without-task.ts';
import { stageAccountableTwice } from './stage-accountable-twice.ts';
import { stageWithoutAccountable } from './stage-without-accountable.ts';
import { stageWithoutPoint } from './stage-without-point.ts';
import { standardWithoutControlPoint } from './standard-without-control-point.ts';
import { standardWithoutIndicator } from './standard-without-indicator.ts';
import { taskWithoutIndicator } from './task-without-indicator.ts';
import { taskWithoutShortfall } from './task-without-shortfall.ts';

/** What every record is expected to be linked with, in the order of the list of gaps. */
export const COVERAGE_RULES: readonly CoverageRule[] = [
  kpiWithoutKqi,
  kqiWithoutKci,
  kqiWithoutKpi,
  kciWithoutKqi,
  kciWithoutControlPoint,
  pointWithoutOwner,
  pointWithoutCriterion,
  pointWithoutIndicator,
  pointWithoutStandard,
  pointNotEmbedded,
  stageWithoutPoint,
  blockingWithoutGate,
  gateWithoutBlocking,
  clauseUnmeasured,
  standardWithoutIndicator,
  standardWithoutControlPoint,
  reviewOverdue,
  normWithoutStandard,
  indicatorWithoutData,
  indicatorWithoutTarget,
  keyIndicatorUnscored,
  departmentWithoutContact,
  departmentWithoutDuty,
  stageWithoutAccountable,
  stageAccountableTwice,
  ownerWithoutDuty,
  shortfallWithoutTask,
  shortfallWithoutIndicator,
  taskWithoutIndicator,
  taskWithoutShortfall,
  complaintsWithoutIndicator,
];
