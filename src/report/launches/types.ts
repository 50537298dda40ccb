import type { Day, Month } from '../../model/month.ts';
import type { Launch, Review } from '../../model/records/launch.ts';
import type { GateResult, LaunchStateName, PointStateName, StageState } from '../../track/index.ts';
import type { Figure } from '../indicators.ts';
import type { Link } from '../links.ts';

/** A stage in the strip of a launch. */
export interface StageMark {
  readonly id: string;
  readonly name: string;
  readonly gate: GateResult;
  readonly place: StageState['place'];
}

/** A review gate that comes next. */
export interface NextGate {
  readonly name: string;
  readonly role: string;
}

/** A launch in a line, as it stands at the as-of date. */
export interface LaunchLine extends Link {
  readonly id: string;
  readonly kind: Launch['kind'];
  readonly owner: Link;
  readonly state: LaunchStateName;
  /** Open to customers. */
  readonly isLive: boolean;
  /** True where a waiver in force stands in for a pass. */
  readonly isWaived: boolean;
  readonly ended: Day | null;
  readonly process: string;
  readonly stage: Link & { readonly id: string };
  /** The day on which it entered the stage it is in. */
  readonly since: Day;
  readonly strip: readonly StageMark[];
  readonly next?: NextGate;
  /** What keeps it, or what it goes on without, in a phrase; empty where nothing does. */
  readonly why: string;
}

/** Which launches a filter of the register shows. */
export const LAUNCH_FILTERS = ['attention', 'under-way', 'live', 'ended', 'product', 'campaign'] as const;
export type LaunchFilter = (typeof LAUNCH_FILTERS)[number];

export interface LaunchRegister {
  /** The heading: how many, and how they stand. */
  readonly finding: string;
  /** What needs attention first. */
  readonly rows: readonly { readonly line: LaunchLine; readonly filters: readonly LaunchFilter[] }[];
  /** Filters that show some of them but not all, with how many. */
  readonly filters: readonly { readonly filter: LaunchFilter; readonly count: number }[];
  /** The indicators that count launches, for the last month in which one of them went live. */
  readonly counted: readonly { readonly month: Month; readonly figure: Figure }[];
}

/** A control point as the gate has it. */
export interface GatePoint extends Link {
  readonly id: string;
  readonly isBlocking: boolean;
  readonly state: PointStateName;
  /** Until when a waiver stands, or stood, in for it. */
  readonly until?: Day;
  /** When it was reviewed last, and what was found. */
  readonly on?: Day;
  readonly evidence?: string;
  readonly note?: string;
}

/** A gate review that was held. */
export interface HeldReview {
  readonly id: string;
  readonly on: Day;
  readonly by: string;
  readonly conclusion: Review['conclusion'];
  readonly note?: string;
}

export interface GateSection extends StageMark {
  readonly path: string;
  readonly entered: readonly Day[];
  /** The name of its gate; none where the stage has none. */
  readonly gateName?: string;
  readonly rule?: string;
  /** Newest first. */
  readonly reviews: readonly HeldReview[];
  readonly points: readonly GatePoint[];
  /** False for a stage that reviews nothing: it has no gate, or is behind what came into the register later. */
  readonly isReviewed: boolean;
}

/** A control point that is still to be passed. */
export interface ToPass extends GatePoint {
  readonly stage: string;
  readonly criterion?: string;
  readonly owner?: Link;
}

export const WAIVER_STATES = ['in-force', 'expired', 'settled'] as const;
/** Stands in for a pass; ran out before one; no longer needed, as the point was passed. */
export type WaiverStateName = (typeof WAIVER_STATES)[number];

export interface WaiverLine extends Link {
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
  readonly until: Day;
  readonly evidence?: string;
  readonly state: WaiverStateName;
  /** Days until it ends, of one in force. */
  readonly daysLeft?: number;
}

export interface LaunchEvent {
  readonly on: Day;
  readonly text: string;
}

export interface LaunchPage {
  readonly line: LaunchLine;
  /** The heading: how it stands, in a sentence. */
  readonly finding: string;
  readonly summary: string;
  readonly ownerId: string;
  readonly process: Link;
  readonly participants: readonly Link[];
  readonly live?: Day;
  /** Whether it went live with every standard met, in a sentence; nothing before it is live. */
  readonly fullStandard?: string;
  readonly endReason?: string;
  readonly toPass: readonly ToPass[];
  /** Those that still count first. */
  readonly waivers: readonly WaiverLine[];
  /** Every stage of its process, in order. */
  readonly stages: readonly GateSection[];
  /** Newest first. */
  readonly history: readonly LaunchEvent[];
  readonly source: string;
}
