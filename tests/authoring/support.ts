import { Ajv, type ValidateFunction } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '../../src/authoring/json-schema.ts';
import { folderReader } from '../../src/load/index.ts';
import { workspaceFolder } from '../helpers/folder.ts';

/** Reads a schema as VS Code does: draft 7, knowing nothing of ours. */
export function validatorOf(schema: JsonSchema): ValidateFunction {
  return new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(schema);
}

export function parsed(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA });
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every YAML file of the demonstration, its cases included, and of a sample workspace: path and value. */
export function writtenFiles(): { readonly path: string; readonly value: unknown }[] {
  return [ROOT, workspaceFolder('supervision-year')].flatMap((folder) => {
    const reader = folderReader(folder);
    return reader
      .list()
      .map(({ path }) => path)
      .filter((path) => /^(content|data)\/.*\.yaml$/.test(path))
      .map((path) => ({ path, value: parsed(new TextDecoder().decode(reader.read(path)).replace(/^\uFEFF/, '')) }));
  });
}
