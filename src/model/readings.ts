import { dayAt, dayIndex, type Day } from './month.ts';
import type { Clause, Standard, StandardVersion } from './records/standard.ts';

/** What a standard asks and of whom: all of it that a version may change. */
export type StandardText = Pick<Standard, 'summary' | 'appliesTo' | 'clauses' | 'remedy'>;

/** A version with the whole text as it reads in it. */
export interface Reading {
  readonly version: StandardVersion;
  readonly text: StandardText;
  /** First and last day in force; no last day for the newest version. */
  readonly from: Day;
  readonly until?: Day;
}

/**
 * Every version of a standard, oldest first. A file holds the newest text, and with each version what it touched as it read
 * before: going back from the newest, each step undone gives the text of the version before it.
 */
export function readingsOf(standard: Standard): Reading[] {
  const { versions, summary, appliesTo, clauses, remedy } = standard;
  let text: StandardText = { summary, appliesTo, clauses, ...(remedy !== undefined && { remedy }) };
  return versions
    .toReversed()
    .map((version, i): Reading => {
      const next = versions[versions.length - i];
      const reading = { version, text, from: version.effective, ...(next && { until: dayBefore(next.effective) }) };
      text = textBefore(version, text);
      return reading;
    })
    .reverse();
}

/** The version in force on a day; before the first there is none. */
export function readingOn(standard: Standard, day: Day): Reading | undefined {
  return readingsOf(standard).findLast(({ from }) => from <= day);
}

/**
 * A standard with the text that is in force on a day, its versions all kept. Before its first day it reads as it will read
 * then: that is all it has been announced to say.
 */
export function asItReads(standard: Standard, day: Day): Standard {
  const newest = standard.versions.at(-1);
  if (!newest || newest.effective <= day) return standard;
  const text = (readingOn(standard, day) ?? readingsOf(standard)[0])?.text;
  const read = { ...standard, ...text };
  if (text?.remedy === undefined) delete read.remedy;
  return read;
}

/** The text before a version, from the text in it. What a version says wrongly, which the check reports, is left undone. */
export function textBefore({ clauses: touched = [], was = {} }: StandardVersion, text: StandardText): StandardText {
  const { summary = text.summary, appliesTo = text.appliesTo, noRemedy } = was;
  const remedy = noRemedy ? undefined : (was.remedy ?? text.remedy);
  const added = new Set(touched.flatMap(({ id, added }) => (added ? [id] : [])));
  const clauses = text.clauses
    .filter(({ id }) => !added.has(id))
    .map((clause): Clause => {
      const before = touched.find(({ id, removed }) => id === clause.id && !removed)?.was;
      return before ? { id: clause.id, ...before } : clause;
    });
  for (const { id, removed, was: before, after } of touched) {
    if (!removed || !before || clauses.some((clause) => clause.id === id)) continue;
    const place = after === undefined ? 0 : clauses.findIndex((clause) => clause.id === after) + 1;
    clauses.splice(after !== undefined && place === 0 ? clauses.length : place, 0, { id, ...before });
  }
  return { summary, appliesTo, clauses, ...(remedy !== undefined && { remedy }) };
}

function dayBefore(day: Day): Day {
  return dayAt(dayIndex(day) - 1);
}
