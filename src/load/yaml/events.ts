import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { causeOf } from './cause/index.ts';
import { MAX_DEPTH, MAX_PROBLEMS, type YamlProblem } from './problem.ts';
import { lineEnd } from './scan.ts';

export interface EventsRead {
  /** Of the text, or of what is left of it without the entries that are broken. */
  readonly events: readonly Event[];
  readonly problems: readonly YamlProblem[];
}

/**
 * The parser's events, and what is wrong with the way the text is written. A parser stops at the first error; so the entry
 * of the outermost level in which it lies is blanked out and the rest read again, until all of it has been seen.
 */
export function eventsOf(text: string): EventsRead {
  const problems: YamlProblem[] = [];
  let rest = text;
  while (problems.length < MAX_PROBLEMS && (problems.length === 0 || rest.trim() !== '')) {
    try {
      return { events: parseEvents(rest, { maxDepth: MAX_DEPTH }), problems };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const problem = causeOf(rest, error.mark?.position ?? 0, error.reason);
      problems.push(problem);
      rest = without(rest, problem.since ?? problem.start, problem.start);
    }
  }
  return { events: [], problems };
}

/** The text with blanks in place of the outermost entries from `first` to `last`: all other offsets stay what they were. */
function without(text: string, first: number, last: number): string {
  const isList = /^- /m.exec(text)?.index === /^[^\s#]/m.exec(text)?.index;
  const entry = isList ? /^- /gm : /^[^\s#\]}-]/gm;
  let start = 0;
  let end = text.length;
  for (const { index } of text.matchAll(entry)) {
    if (index <= first) start = index;
    else if (index > last) {
      end = index;
      break;
    }
  }
  const broken = text.slice(start, Math.max(end, lineEnd(text, last)));
  return text.slice(0, start) + broken.replace(/[^\r\n]/g, ' ') + text.slice(start + broken.length);
}
