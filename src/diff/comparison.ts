import type { RecordChange } from '../model/changes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import type { Day, Month } from '../model/month.ts';
import type { Site } from '../model/records/site.ts';
import type { Loaded } from '../model/workspace.ts';
import { judged, type Judged } from '../report/judged.ts';
import { comeAndGone, computedSide, effectsOf, type ComeAndGone, type Effects } from './effects/index.ts';
import { fileChanges, type FileChange } from './files.ts';
import { measurementChanges, type MeasurementChange } from './measurements.ts';
import { sideOf } from './side.ts';
import { namesIn, type Names } from './words/names.ts';
import { workspaceChanges } from './workspaces.ts';

/** What a change of a workspace is, and what it does. */
export interface Comparison {
  readonly asOf: Day;
  readonly records: readonly RecordChange[];
  readonly measurements: readonly MeasurementChange[];
  readonly files: readonly FileChange[];
  /** Undefined where one side has errors: its figures say nothing. */
  readonly effects: Effects | undefined;
  /** The errors of each side. */
  readonly errors: { readonly before: readonly Diagnostic[]; readonly after: readonly Diagnostic[] };
  /** Diagnostics that came and went; of errors alone where one side has some, for the rest was not looked for there. */
  readonly diagnostics: ComeAndGone<Diagnostic>;
  /** What ids are called. */
  readonly names: Names;
}

/**
 * Compares two states of a workspace as of one moment, which `asOf` makes of the later one's site. Records and figures are
 * compared as they were read, sound or not; what they come to only where both are without errors.
 */
export function compareWorkspaces(before: Loaded, after: Loaded, asOf: (site: Site | undefined) => Moment): Comparison {
  const is = judged(after, asOf);
  const moment = is.computed?.asOf ?? asOf(is.workspace.records.site.get('site')?.value);
  const was = judged(before, () => moment);
  const [old, now] = [sideOf(before), sideOf(after)];
  const records = workspaceChanges(old, now);
  const measurements = measurementChanges(before, after);
  const errors = { before: errorsOf(was), after: errorsOf(is) };
  const sound = errors.before.length === 0 && errors.after.length === 0;
  return {
    asOf: dayOf(moment),
    records,
    measurements,
    files: fileChanges(before, after),
    effects: effects(was, is, firstTouched(records, measurements)),
    errors,
    diagnostics: sound
      ? comeAndGone(was.diagnostics, is.diagnostics, sortOf)
      : comeAndGone(errors.before, errors.after, sortOf),
    names: namesIn(now, old),
  };
}

/** The same for the same problem wherever it stands in its file. */
function sortOf({ code, place, message }: Diagnostic): string {
  return [code, place.file.path, message.zh].join(' ');
}

const errorsOf = ({ diagnostics }: Judged) => diagnostics.filter(({ severity }) => severity === 'error');

const UNTOUCHED: Month = '9999-12';

/**
 * The first month whose figures may come out otherwise. Rows of a month bear on it and on those that follow (changes, carried
 * scores, places gained); a record may bear on any month.
 */
function firstTouched(records: readonly RecordChange[], measurements: readonly MeasurementChange[]): Month | undefined {
  if (records.some(({ change, fields }) => change !== 'changed' || fields.some((each) => !each.translation)))
    return undefined;
  return measurements.reduce((first, { month }) => (month < first ? month : first), UNTOUCHED);
}

function effects(was: Judged, is: Judged, from: Month | undefined): Effects | undefined {
  if (!was.computed || !is.computed) return undefined;
  const before = computedSide(was.workspace, was.computed.scores, was.computed.asOf);
  const after = computedSide(is.workspace, is.computed.scores, is.computed.asOf);
  return effectsOf({ before, after }, from);
}
