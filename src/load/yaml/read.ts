import { constructFromEvents, CORE_SCHEMA } from 'js-yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Positions, SourceFile, Span } from '../../model/source.ts';
import { both, diagnose } from '../diagnose.ts';
import { MAX_PROBLEMS, type YamlProblem } from './problem.ts';
import { eventsOf } from './events.ts';
import { positionsIn, type Node } from './tree.ts';
import { walkEvents } from './walk.ts';

/** YAML as it was read. */
export interface YamlRead {
  /** The mapping, where there is one; keys and values as written, whatever they are. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a mapping from a file, or from a part of it (front matter), with the place of every key and value in the file. All
 * problems are reported at once; where they leave something that can be checked, that is returned.
 */
export function readYaml(file: SourceFile, part: Span = { start: 0, end: file.text.length }): YamlRead {
  // What stands before the part is blanked out instead of cut off, so that offsets and lines are those of the file.
  const text = file.text.slice(0, part.start).replace(/[^\r\n]/g, ' ') + file.text.slice(part.start, part.end);
  const { value, root, problems } = parse(text);
  const diagnostics = problems.map(({ code, start, end, finding }) =>
    diagnose(code, file, { start, end: Math.max(start, end) }, finding),
  );
  return { value, positions: positionsIn(root), diagnostics };
}

interface Parsed {
  readonly value: Record<string, unknown> | undefined;
  readonly root: Node | undefined;
  readonly problems: readonly YamlProblem[];
}

function parse(text: string): Parsed {
  const { events, problems: broken } = eventsOf(text);
  const { root, problems: found, events: sound } = walkEvents(text, events);
  const problems = [...broken, ...found].slice(0, MAX_PROBLEMS);
  const last = problems[MAX_PROBLEMS - 1];
  if (last) problems.push(andMore(last));
  if (broken.length > 0 || !sound) return { value: undefined, root, problems };
  const value = constructFromEvents([...sound], { source: text, schema: CORE_SCHEMA, json: true })[0];
  if (isMapping(value)) return { value, root, problems };
  if (value === undefined || value === null) problems.push(empty());
  // A text whose lines were meant as fields has been told of line by line.
  else if (Array.isArray(value) || problems.length === 0) problems.push(noMapping(root ?? { start: 0, end: 0 }, value));
  return { value: undefined, root, problems };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function andMore({ start, end }: YamlProblem): YamlProblem {
  return {
    code: 'too-many-problems',
    start,
    end,
    finding: {
      message: both(
        '这个文件的问题太多，从这里起不再列出',
        'There are too many problems in this file; none after this one is listed',
      ),
      hint: both(
        '请先改正已列出的问题：它们往往出于同一个原因。',
        'Correct those that are listed first: they often have one cause.',
      ),
    },
  };
}

function empty(): YamlProblem {
  return {
    code: 'file-empty',
    start: 0,
    end: 0,
    finding: {
      message: both('这里没有任何内容', 'There is nothing in here'),
      hint: both(
        '请填写内容；如果不需要这个文件，请删除它。',
        'Write the content, or delete the file if it is not needed.',
      ),
    },
  };
}

function noMapping({ start, end }: Node, value: unknown): YamlProblem {
  const [zh, en] = Array.isArray(value) ? ['一个列表', 'a list'] : ['一段文字', 'a text'];
  return {
    code: 'yaml-not-a-mapping',
    start,
    end,
    finding: {
      message: both(`这里应是“字段: 内容”的形式，实际是${zh}`, `Expected "name: value" lines here, found ${en}`),
      hint: both(
        '每行写成“字段名: 内容”，冒号用英文冒号，后面空一格。',
        'Write each line as "name: value", with an ordinary colon and a blank after it.',
      ),
    },
  };
}
