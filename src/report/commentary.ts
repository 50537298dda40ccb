import type { About, Block, Commentary, CommentedKind, PlacedSection } from '../model/commentary.ts';
import type { Language } from '../model/diagnostic.ts';
import type { Month } from '../model/month.ts';
import { lineColumn } from '../model/source.ts';
import type { Context } from './context.ts';
import { pathOfRecord } from './paths.ts';
import { cardOf, cardPath, hasPage } from './scorecard/subjects.ts';

/** The record that a heading names, with its page where it has one in the month. */
export interface CommentarySubject {
  readonly kind: CommentedKind;
  readonly id: string;
  readonly name: string;
  readonly path?: string;
}

/** A section as a page shows it. */
export interface CommentaryPart {
  /** Empty where the text needs none: at the start, or where the page itself is about it. */
  readonly heading: string;
  /** 0 for a heading of the highest level that the page gives its commentary. */
  readonly depth: number;
  readonly about: About;
  /** What the heading names. */
  readonly subject?: CommentarySubject;
  /** For a unit or department below an indicator's heading: that indicator, whose figure it is about. */
  readonly figure?: CommentarySubject;
  readonly blocks: readonly Block[];
  /** Of the file, from 1. */
  readonly line: number;
}

/** What editors wrote of a month, or what a page chose of it. */
export interface MonthCommentary {
  readonly month: Month;
  /** The language of the text: Chinese where the page's own is missing. */
  readonly language: Language;
  /** True where that is not the language of the page. */
  readonly foreign: boolean;
  readonly file: string;
  readonly parts: readonly CommentaryPart[];
}

const known = new WeakMap<Context, Map<Month, MonthCommentary | undefined>>();

/** The commentary of a month in the language of the context, else in Chinese, else in any; undefined where there is none. */
export function commentaryOf(month: Month, context: Context): MonthCommentary | undefined {
  let months = known.get(context);
  if (!months) known.set(context, (months = new Map()));
  if (!months.has(month)) months.set(month, readIn(month, context));
  return months.get(month);
}

function readIn(month: Month, context: Context): MonthCommentary | undefined {
  const ofMonth = context.workspace.commentaries.filter((commentary) => commentary.month === month);
  const inLanguage = (language: Language) => ofMonth.find((commentary) => commentary.language === language);
  const commentary = inLanguage(context.language) ?? inLanguage('zh-CN') ?? ofMonth[0];
  if (!commentary) return undefined;
  const { file, language, sections } = commentary;
  const parts = sections.map((section) => partOf(section, commentary, context));
  return { month, language, foreign: language !== context.language, file: file.path, parts };
}

function partOf(section: PlacedSection, { file, month }: Commentary, context: Context): CommentaryPart {
  const { heading, depth, about, names, blocks, place } = section;
  const { line } = lineColumn(file, place.span.start);
  const below = names && names.kind !== 'indicator' ? about.indicator : undefined;
  return {
    heading,
    depth,
    about,
    blocks,
    line,
    ...(names && { subject: subjectOf(names, month, context) }),
    ...(below !== undefined && { figure: subjectOf({ kind: 'indicator', id: below }, month, context) }),
  };
}

type Named = Required<PlacedSection>['names'];

function subjectOf({ kind, id }: Named, month: Month, context: Context): CommentarySubject {
  const name = kind === 'unit' ? context.names.unit(id, month) : context.names.of(kind, id);
  const path = kind === 'indicator' ? undefined : cardPathOf(id, kind === 'department', month, context);
  const own = kind === 'unit' ? undefined : pathOfRecord(context.workspace, kind, id);
  const leads = path ?? own;
  return { kind, id, name, ...(leads !== undefined && { path: leads }) };
}

function cardPathOf(id: string, isDepartment: boolean, month: Month, context: Context): string | undefined {
  const card = cardOf({ id, isDepartment }, month, context);
  return card && hasPage(card, context) ? cardPath(card, context) : undefined;
}

/** What is about the month as a whole. */
export function generalPart(commentary: MonthCommentary): MonthCommentary | undefined {
  return chosen(commentary, ({ unit, department, indicator }) => !unit && !department && !indicator);
}

/** What is about the company: the month as a whole, and indicators without a unit or department that they are of. */
export function companyPart(commentary: MonthCommentary, company: string): MonthCommentary | undefined {
  const isOf = ({ unit, department }: About) => unit === company || (!unit && !department);
  return chosen(commentary, isOf, { kind: 'unit', id: company });
}

/** What is about a unit, its indicators included. */
export function unitPart(commentary: MonthCommentary, unit: string): MonthCommentary | undefined {
  return chosen(commentary, (about) => about.unit === unit, { kind: 'unit', id: unit });
}

/** What is about a department, its indicators included. */
export function departmentPart(commentary: MonthCommentary, department: string): MonthCommentary | undefined {
  return chosen(commentary, (about) => about.department === department, { kind: 'department', id: department });
}

/** What is about an indicator: of a unit, or without one of no unit in particular. */
export function indicatorPart(commentary: MonthCommentary, id: string, unit?: string): MonthCommentary | undefined {
  const isOf = ({ indicator, unit: of }: About) => indicator === id && of === unit;
  return chosen(commentary, isOf, { kind: 'indicator', id });
}

/** Units and departments that have something of their own in a commentary, in its order. */
export function subjectsIn({ parts }: MonthCommentary): CommentarySubject[] {
  const named = parts.flatMap(({ subject }) => (subject && subject.kind !== 'indicator' ? [subject] : []));
  return named.filter(({ kind, id }, i) => named.findIndex((other) => other.kind === kind && other.id === id) === i);
}

/**
 * The parts that are about something. The heading that names what the page itself is about is left out, and those below it
 * rise to its level.
 */
function chosen(
  commentary: MonthCommentary,
  isAbout: (about: About) => boolean,
  self?: Named,
): MonthCommentary | undefined {
  const parts = commentary.parts.filter(({ about }) => isAbout(about)).map((part) => withoutSelf(part, self));
  const highest = Math.min(...parts.filter(({ heading }) => heading !== '').map(({ depth }) => depth));
  const told = parts
    .filter(({ heading, blocks }) => heading !== '' || blocks.length > 0)
    .map((part) => ({ ...part, depth: part.heading === '' ? 0 : part.depth - highest }));
  return told.length > 0 ? { ...commentary, parts: told } : undefined;
}

/** A part headed by what the page is about needs no heading; where it stands below an indicator, that is its heading. */
function withoutSelf(part: CommentaryPart, self: Named | undefined): CommentaryPart {
  const { subject, figure } = part;
  if (!self || subject?.kind !== self.kind || subject.id !== self.id) return part;
  return figure ? { ...part, heading: figure.name, subject: figure } : { ...part, heading: '' };
}
