import type { AppealLine } from '../appeals/types.ts';
import type { SuggestionLine } from '../experience/index.ts';
import type { IndicatorLine } from '../indicator/list.ts';
import type { Tally } from '../indicators.ts';
import type { LaunchLine } from '../launches/index.ts';
import type { Link } from '../links.ts';
import type { DecisionLine } from '../meetings/index.ts';
import type { PointLine } from '../points.ts';
import type { ProjectLine } from '../projects/index.ts';
import type { Role } from '../processes.ts';
import type { Standing } from '../scorecard/index.ts';
import type { StandardPage } from '../standards.ts';
import type { DueLine, OrderLine } from '../supervision/index.ts';
import type { TaskLine } from '../tasks.ts';

/** A stage of a process with what the department does in it. */
export interface DutyStage extends Link {
  readonly role?: Role;
}

/** A department's duties in one process. */
export interface ProcessDuty {
  readonly process: Link;
  /** All stages of the process in their order. */
  readonly stages: readonly DutyStage[];
  readonly items: readonly {
    readonly role: Role;
    readonly duty: string;
    /** The part it answers for, where others answer for the rest. */
    readonly scope?: string;
    readonly stages: readonly Link[];
  }[];
}

/** Something that waits for the department, with the place on its page where it is, or the path of another page. */
export interface Todo {
  readonly text: string;
  readonly at?:
    | 'indicators'
    | 'tasks'
    | 'due'
    | 'orders'
    | 'standards'
    | 'points'
    | 'launches'
    | 'decisions'
    | 'suggestions'
    | 'appeals';
  readonly path?: string;
}

export interface DepartmentPage extends Link {
  readonly id: string;
  readonly line: string;
  readonly posture?: 'fight' | 'build' | 'support';
  readonly purpose?: string;
  readonly contact?: { readonly role: string; readonly hours: string; readonly channel?: string };
  readonly todo: readonly Todo[];
  readonly duties: readonly ProcessDuty[];
  /** Its scorecard of the latest month, and among how many it is ranked. */
  readonly standing?: Standing & { readonly of: number | null };
  /** What it owns: the missed before the met. */
  readonly indicators: readonly IndicatorLine[];
  readonly tally: Tally;
  readonly standards: readonly StandardPage[];
  readonly points: readonly PointLine[];
  /** How far its control points are embedded, in a sentence. */
  readonly embedding: string;
  /** Improvement projects that it leads. */
  readonly projects: readonly ProjectLine[];
  /** Launches that it leads, those that need attention first. */
  readonly launches: readonly LaunchLine[];
  readonly tasks: readonly TaskLine[];
  /** Orders to be issued to it, and all that were: those that are open first. */
  readonly due: readonly DueLine[];
  readonly orders: readonly OrderLine[];
  /** Tasks of others that it has a part in. */
  readonly coTasks: readonly TaskLine[];
  /** Decisions of meetings that it is to carry out and has not: those that nobody follows first. */
  readonly decisions: readonly DecisionLine[];
  /** Appeals against figures of its indicators, and those that it has to see decided. */
  readonly appeals: readonly AppealLine[];
  /** Suggestions of the experience duty days that it follows and has not closed: overdue first. */
  readonly suggestions: readonly SuggestionLine[];
  readonly source: string;
}

export interface DepartmentList {
  readonly finding: string;
  readonly lines: readonly { readonly line: string; readonly departments: readonly DepartmentPage[] }[];
}
