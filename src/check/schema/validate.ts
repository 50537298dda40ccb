import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { kindNamed, type KindName } from '../../model/kinds.ts';
import { isFigure } from '../../model/decimal.ts';
import { isDay } from '../../model/month.ts';
import { DAY_PATTERN, DEADLINE_PATTERN, KEYWORDS, MOST, walk, type PlainSchema } from '../../model/schema.ts';
import type { Path } from '../../model/source.ts';
import type { Document } from '../../model/workspace.ts';
import { lookUp, type IdsNamed, type Problem } from './problem.ts';

/** Compiling a schema takes longer than checking a hundred records, so each kind is compiled once, when it is first met. */
const compiled = new Map<KindName, ValidateFunction>();
let ajv: Ajv2020 | undefined;

function validatorOf(kind: KindName): ValidateFunction {
  let validate = compiled.get(kind);
  if (!validate) {
    ajv ??= new Ajv2020({
      allErrors: true,
      discriminator: true,
      keywords: [...KEYWORDS],
      // That our own schemas are sound is held by a test, not looked at again in every run.
      strict: false,
      // Neither infinite nor not a number, both of which YAML can write.
      strictNumbers: true,
      validateSchema: false,
      meta: false,
      code: { optimize: false },
    });
    validate = ajv.compile(kindNamed(kind).schema);
    compiled.set(kind, validate);
  }
  return validate;
}

/** Every way in which a record breaks its schema, each once. */
export function problemsOf(document: Document, idsNamed: IdsNamed): Problem[] {
  const validate = validatorOf(document.kind);
  const problems: Problem[] = [];
  const add = (keyword: string, path: Path, params: Problem['params']) =>
    problems.push({ document, keyword, params, path, idsNamed, ...lookUp(document, path) });
  if (!validate(document.value)) {
    const errors = validate.errors ?? [];
    for (const error of errors) {
      if (!isEcho(error, errors)) add(error.keyword, pathOf(error.instancePath, document.value), error.params);
    }
  }
  for (const [keyword, path] of beyondJsonSchema(document)) add(keyword, path, {});
  return problems;
}

/** True for an error that only repeats another one: the wrapper of a branch, or the count of keys where one is named. */
function isEcho({ keyword, instancePath, params }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (keyword === 'if') return true;
  const missesKey = (key?: string) =>
    errors.some(
      (other) =>
        other.keyword === 'required' &&
        other.instancePath === instancePath &&
        (key === undefined || other.params['missingProperty'] === key),
    );
  if (keyword === 'discriminator' && params['error'] === 'tag') return missesKey(String(params['tag']));
  return keyword === 'minProperties' && missesKey();
}

/** A JSON pointer as a path; a step into a list is a number. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

type Beyond = 'calendar' | 'blank' | 'digits';

/** Dates that look right and do not exist, texts of nothing but space, and figures that cannot be kept as they are written. */
function beyondJsonSchema(document: Document): [Beyond, Path][] {
  const found: [Beyond, Path][] = [];
  walk(kindNamed(document.kind).schema as PlainSchema, document.value, ({ pattern }, value, path) => {
    if (typeof value === 'number' && Math.abs(value) < MOST && !isFigure(value)) found.push(['digits', path]);
    if (typeof value !== 'string' || value === '') return;
    const isDate = pattern === DAY_PATTERN || pattern === DEADLINE_PATTERN;
    if (isDate && new RegExp(pattern).test(value) && !isDay(value.slice(0, 10))) found.push(['calendar', path]);
    if (pattern === undefined && value.trim() === '') found.push(['blank', path]);
  });
  return found;
}
