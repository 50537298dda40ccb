import type { Moment } from '../../model/moment.ts';
import type { OrderStateName } from '../../track/index.ts';
import type { Link } from '../links.ts';
import type { Look } from '../looks.ts';

/** An order that was issued, in a line, as it stands at the as-of date. */
export interface OrderLine {
  readonly id: string;
  /** Named by its number, leading to its form. */
  readonly link: Link;
  readonly subject: string;
  readonly level: number;
  readonly levelName: string;
  /** By number and name; none where the order is about something else, or its task is gone. */
  readonly task?: Link;
  readonly taskId: string | null;
  readonly to: Link;
  readonly toId: string;
  readonly issued: Moment;
  readonly replyBy: Moment;
  readonly state: OrderStateName;
  /** The state by shape and colour, and in a word. */
  readonly look: Look;
  readonly word: string;
  /** What is to be said beside the state: when it was answered, how late, when it was decided. Empty where nothing is. */
  readonly note: string;
}

/** An order that is due and was not issued. */
export interface DueLine {
  readonly task: Link;
  readonly taskId: string;
  readonly owner: Link;
  readonly ownerId: string;
  readonly levelName: string;
  readonly signer: string;
  /** When it fell due, with a time of day where the deadline has one. */
  readonly at: Moment;
  readonly deadline: Moment;
  /** How late the task is, in words. */
  readonly overdue: string;
  /** Where more than one level was not issued: the one that is due by now. */
  readonly higher?: string;
  /** Its form, filled in and not yet numbered. */
  readonly draft: string;
}

/** A level that falls due soon, if nothing changes. */
export interface ComingLine {
  readonly task: Link;
  readonly owner: Link;
  readonly levelName: string;
  readonly signer: string;
  readonly at: Moment;
  readonly progress: string;
}

/** Something about a task's supervision that must be said in a sentence. */
export interface Remark {
  readonly task: Link;
  readonly text: string;
}

/** A rule in plain words, under a word for what it is about. */
export interface RuleText {
  readonly term: string;
  readonly text: string;
}

export interface SupervisionPage {
  readonly finding: string;
  readonly due: readonly DueLine[];
  readonly coming: readonly ComingLine[];
  /** Orders issued, highest level first; those that are open stand first. */
  readonly levels: readonly { readonly name: string; readonly orders: readonly OrderLine[] }[];
  /** Clocks that stand still, and days that were not counted. */
  readonly stopped: readonly Remark[];
  readonly downgraded: readonly Remark[];
  readonly accountable: readonly Remark[];
  /** Empty where the workspace has no rules. */
  readonly rules: readonly RuleText[];
  readonly source?: string;
}

/** A supervision order as a form: issued, or filled in for the one who is to sign it. */
export interface OrderForm {
  /** What the document is called: the operator's supervision order. */
  readonly title: string;
  /** Null until it is issued. */
  readonly number: string | null;
  readonly levelName: string;
  readonly subject: string;
  readonly to: Link;
  readonly toId: string;
  readonly task?: Link;
  /** Others that are given it, by name. */
  readonly copies: string;
  /** How late the task was when the order was issued, a line each; empty for an order that is about something else. */
  readonly facts: readonly RuleText[];
  readonly demands: readonly string[];
  readonly replyBy: Moment;
  /** What it costs and what follows if it does not help, in a sentence; empty where the rules say nothing. */
  readonly consequence: string;
  readonly signer: string;
  /** Null until it is issued. */
  readonly issued: Moment | null;
  readonly reply?: { readonly on: Moment; readonly by: string; readonly text: string };
  readonly result?: { readonly on: string; readonly by: string; readonly text: string };
  /** How it stands; none for a draft. */
  readonly line?: OrderLine;
  /** What writes the record of a draft. */
  readonly command?: string;
  readonly source?: string;
}
