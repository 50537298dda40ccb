import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { both } from '../diagnose.ts';
import { MAX_DEPTH, type YamlProblem } from './problem.ts';

export function eventsOf(text: string): { events?: Event[]; problems: YamlProblem[] } {
  try {
    return { events: parseEvents(text, { maxDepth: MAX_DEPTH }), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = error.mark?.position ?? 0;
    return {
      problems: [
        {
          code: 'yaml-syntax',
          start,
          end: start + 1,
          finding: {
            message: both(error.reason, error.reason),
            hint: both('请检查这一行的写法。', 'Look at this line.'),
          },
        },
      ],
    };
  }
}
