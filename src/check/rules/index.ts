import type { FigureRule } from '../figure-rule.ts';
import type { Rule } from '../rule.ts';
import type { SchemaRule } from '../schema/problem.ts';
import { adjustmentWithoutCard } from './adjustment-without-card.ts';
import { aliasShared } from './alias-shared.ts';
import { appealDates } from './appeal-dates.ts';
import { appealOverdue } from './appeal-overdue.ts';
import { appealUncorrected } from './appeal-uncorrected.ts';
import { annualTarget } from './annual-target.ts';
import { audienceReference } from './audience-reference.ts';
import { audienceSetting } from './audience-setting.ts';
import { bandsOrder } from './bands-order.ts';
import { blockingGateWithoutCriterion } from './blocking-gate-without-criterion.ts';
import { closedWithoutProof } from './closed-without-proof.ts';
import { closingOrder } from './closing-order.ts';
import { commentaryHeading } from './commentary-heading.ts';
import { commentaryMissing } from './commentary-missing.ts';
import { commitmentWithoutRemedy } from './commitment-without-remedy.ts';
import { complaintCategoryCircle } from './complaint-category-circle.ts';
import { complaintCountedTwice } from './complaint-counted-twice.ts';
import { complaintParts } from './complaint-parts.ts';
import { complaintTotalDiffers } from './complaint-total-differs.ts';
import { complaintUnknown } from './complaint-unknown.ts';
import { computedCycle } from './computed-cycle.ts';
import { computedInputs } from './computed-inputs.ts';
import { controlPointWithoutOwner } from './control-point-without-owner.ts';
import { decisionDates } from './decision-dates.ts';
import { decisionWithoutFollowUp } from './decision-without-follow-up.ts';
import { denominatorZero } from './denominator-zero.ts';
import { doneWithoutResult } from './done-without-result.ts';
import { drivesCycle } from './drives-cycle.ts';
import { drivesWrongLevel } from './drives-wrong-level.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateOrderNumber } from './duplicate-order-number.ts';
import { duplicateReference } from './duplicate-reference.ts';
import { effectiveDatesOverlap } from './effective-dates-overlap.ts';
import { formulaColumns } from './formula-columns.ts';
import { idNotFileName } from './id-not-file-name.ts';
import { keyCauseWithoutStrategy } from './key-cause-without-strategy.ts';
import { launchConclusion } from './launch-conclusion.ts';
import { launchJumpedGate } from './launch-jumped-gate.ts';
import { launchLiveEarly } from './launch-live-early.ts';
import { launchReviewStage } from './launch-review-stage.ts';
import { launchStageOrder } from './launch-stage-order.ts';
import { launchWaiverDates } from './launch-waiver-dates.ts';
import { launchWaiverExpired } from './launch-waiver-expired.ts';
import { massComplaintWithoutMeeting } from './mass-complaint-without-meeting.ts';
import { mdxCode } from './mdx-code.ts';
import { measurementDuplicate } from './measurement-duplicate.ts';
import { measurementSlip } from './measurement-slip.ts';
import { measurementUnknown } from './measurement-unknown.ts';
import { meetingFileName } from './meeting-file-name.ts';
import { monthAfterAsOf } from './month-after-as-of.ts';
import { monthIncomplete } from './month-incomplete.ts';
import { noticeChannel } from './notice-channel.ts';
import { noticeSecret } from './notice-secret.ts';
import { numeratorExceedsDenominator } from './numerator-exceeds-denominator.ts';
import { orderDates } from './order-dates.ts';
import { orderNotIssued } from './order-not-issued.ts';
import { orderSigner } from './order-signer.ts';
import { orderSkipsLevel } from './order-skips-level.ts';
import { orderTooEarly } from './order-too-early.ts';
import { parentRowDiffers } from './parent-row-differs.ts';
import { pauseDates } from './pause-dates.ts';
import { pauseReason } from './pause-reason.ts';
import { pauseRunOut } from './pause-run-out.ts';
import { personalData } from './personal-data.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { planOrder } from './plan-order.ts';
import { progressGoesBackwards } from './progress-goes-backwards.ts';
import { projectCycle } from './project-cycle.ts';
import { projectDates } from './project-dates.ts';
import { projectSeries } from './project-series.ts';
import { projectWithoutEffect } from './project-without-effect.ts';
import { proseComponent } from './prose-component.ts';
import { proseComponentsDiffer } from './prose-components-differ.ts';
import { proseFrontMatter } from './prose-front-matter.ts';
import { proseLinkBroken } from './prose-link-broken.ts';
import { proseTitleMissing } from './prose-title-missing.ts';
import { proseUntranslated } from './prose-untranslated.ts';
import { publishedMonthChanged } from './published-month-changed.ts';
import { recognitionCounts } from './recognition-counts.ts';
import { recognitionPeriods } from './recognition-periods.ts';
import { recognitionWinners } from './recognition-winners.ts';
import { redWithoutOwner } from './red-without-owner.ts';
import { roadmapDates } from './roadmap-dates.ts';
import { roadmapGoesBackwards } from './roadmap-goes-backwards.ts';
import { roadmapReport } from './roadmap-report.ts';
import { schemaFormat } from './schema-format.ts';
import { schemaMissingKey } from './schema-missing-key.ts';
import { schemaNotAllowed } from './schema-not-allowed.ts';
import { schemaOutOfRange } from './schema-out-of-range.ts';
import { schemaUnknownKey } from './schema-unknown-key.ts';
import { schemaWrongLength } from './schema-wrong-length.ts';
import { schemaWrongType } from './schema-wrong-type.ts';
import { scorecardItemUnscored } from './scorecard-item-unscored.ts';
import { scoringOrder } from './scoring-order.ts';
import { siteAddress } from './site-address.ts';
import { siteMissing } from './site-missing.ts';
import { standardBelowNorm } from './standard-below-norm.ts';
import { standardVersionClause } from './standard-version-clause.ts';
import { standardVersionOrder } from './standard-version-order.ts';
import { standardVersionUntold } from './standard-version-untold.ts';
import { suggestionDates } from './suggestion-dates.ts';
import { supervisionOrder } from './supervision-order.ts';
import { suspectLink } from './suspect-link.ts';
import { targetMissingForMonth } from './target-missing-for-month.ts';
import { targetOrder } from './target-order.ts';
import { taskDeadline } from './task-deadline.ts';
import { translationMissing } from './translation-missing.ts';
import { translationUnknown } from './translation-unknown.ts';
import { unitNotOpen } from './unit-not-open.ts';
import { unitPeriods } from './unit-periods.ts';
import { unitTree } from './unit-tree.ts';
import { unknownReference } from './unknown-reference.ts';
import { unquotedCode } from './unquoted-code.ts';
import { valueOutOfBounds } from './value-out-of-bounds.ts';
import { visitOutsideRound } from './visit-outside-round.ts';
import { weights } from './weights.ts';

/** How a record breaks its schema. The first rule that can put a problem into words does; each keyword has one. */
export const SCHEMA_RULES: readonly SchemaRule[] = [
  unquotedCode,
  schemaUnknownKey,
  schemaMissingKey,
  schemaFormat,
  schemaWrongType,
  schemaNotAllowed,
  schemaOutOfRange,
  schemaWrongLength,
];

/** What records, figures, prose and translations mean together, in the order in which the handbook lists them. */
export const RECORD_RULES: readonly Rule[] = [
  siteMissing,
  siteAddress,
  idNotFileName,
  duplicateId,
  duplicateReference,
  unknownReference,
  audienceSetting,
  audienceReference,
  effectiveDatesOverlap,
  unitTree,
  unitPeriods,
  drivesWrongLevel,
  drivesCycle,
  computedCycle,
  computedInputs,
  targetOrder,
  annualTarget,
  targetMissingForMonth,
  scoringOrder,
  weights,
  bandsOrder,
  scorecardItemUnscored,
  adjustmentWithoutCard,
  controlPointWithoutOwner,
  blockingGateWithoutCriterion,
  standardVersionOrder,
  standardVersionClause,
  standardVersionUntold,
  standardBelowNorm,
  commitmentWithoutRemedy,
  taskDeadline,
  placeholderLeft,
  planOrder,
  closingOrder,
  pauseReason,
  pauseDates,
  progressGoesBackwards,
  supervisionOrder,
  orderSkipsLevel,
  orderTooEarly,
  orderSigner,
  orderDates,
  duplicateOrderNumber,
  launchStageOrder,
  launchReviewStage,
  launchConclusion,
  launchWaiverDates,
  launchLiveEarly,
  launchJumpedGate,
  meetingFileName,
  decisionDates,
  doneWithoutResult,
  visitOutsideRound,
  suggestionDates,
  projectCycle,
  projectDates,
  projectSeries,
  keyCauseWithoutStrategy,
  recognitionPeriods,
  recognitionCounts,
  recognitionWinners,
  roadmapDates,
  roadmapReport,
  roadmapGoesBackwards,
  measurementUnknown,
  measurementDuplicate,
  unitNotOpen,
  formulaColumns,
  numeratorExceedsDenominator,
  denominatorZero,
  valueOutOfBounds,
  parentRowDiffers,
  monthIncomplete,
  complaintCategoryCircle,
  complaintUnknown,
  complaintCountedTwice,
  complaintParts,
  complaintTotalDiffers,
  proseTitleMissing,
  proseFrontMatter,
  proseComponent,
  proseLinkBroken,
  mdxCode,
  commentaryHeading,
  aliasShared,
  translationMissing,
  proseUntranslated,
  proseComponentsDiffer,
  translationUnknown,
  noticeChannel,
  noticeSecret,
  personalData,
];

/** How figures and tasks stand and what that asks for: run when there is no error, as they need figures and a date. */
export const FIGURE_RULES: readonly FigureRule[] = [
  publishedMonthChanged,
  monthAfterAsOf,
  measurementSlip,
  commentaryMissing,
  redWithoutOwner,
  closedWithoutProof,
  orderNotIssued,
  pauseRunOut,
  launchWaiverExpired,
  decisionWithoutFollowUp,
  suspectLink,
  projectWithoutEffect,
  massComplaintWithoutMeeting,
  appealDates,
  appealOverdue,
  appealUncorrected,
];
