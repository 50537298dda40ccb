import { openTrace, type Trace } from '../trace/index.ts';
import type { Context } from './context.ts';

const traces = new WeakMap<Context, Trace>();

/** Who names whom among the records of a context; walked once. */
export function traceOf(context: Context): Trace {
  let trace = traces.get(context);
  if (!trace) traces.set(context, (trace = openTrace(context.workspace)));
  return trace;
}
