import type { Bilingual } from '../model/diagnostic.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import type { PlainSchema } from '../model/schema.ts';
import { bothLanguages, editorSchema, type JsonSchema } from './json-schema.ts';
import { overlaySchema } from './overlay-schema.ts';

/** The folder of the schemas, in the root of the repository. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** A schema of a file that people write, and which files those are. */
export interface FileSchema {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** Globs with nothing but `*`, which is all that VS Code's YAML support surely knows; cases have such files as well. */
  readonly files: readonly string[];
  readonly schema: JsonSchema;
}

/** A schema for the files of each kind, and for those of its translated texts. */
export function fileSchemas(): FileSchema[] {
  return KINDS.flatMap((kind) => [ofRecords(kind), ...ofOverlays(kind)]);
}

const title = ({ zh, en }: Bilingual) => `${zh} · ${en}`;
const DRAFT = 'http://json-schema.org/draft-07/schema#';

function ofRecords(kind: Kind): FileSchema {
  const record = editorSchema(kind.schema as PlainSchema);
  const key = kind.listedUnder;
  const schema = key === undefined ? record : listOf(key, record);
  return {
    name: kind.name,
    files: [`**/${globOf(kind)}`],
    schema: { $schema: DRAFT, title: title(kind.label), ...schema },
  };
}

/** `<nn>-<id>` is two parts with a hyphen between them, as `process.yaml` beside them is not. */
function globOf({ where }: Kind): string {
  return where.replaceAll(/<[^>]*>/g, '*');
}

function listOf(key: string, record: JsonSchema): JsonSchema {
  const { description } = record;
  return {
    type: 'object',
    additionalProperties: false,
    required: [key],
    ...(description !== undefined && { description }),
    properties: { [key]: { type: 'array', items: record } },
  };
}

function ofOverlays({ name, label, schema }: Kind): FileSchema[] {
  const texts = overlaySchema(schema as PlainSchema);
  if (!texts) return [];
  const about = {
    zh: `“${label.zh}”的译文：编号下面只写要给人看的文字，和记录的写法一样`,
    en: `Translated texts of ${label.en.toLowerCase()}: below each id only what people read, in the shape of the record`,
  };
  return [
    {
      name: `translation.${name}`,
      files: [`**/content/translations/*/${name}.yaml`, `**/content/translations/*/${name}.*.yaml`],
      schema: {
        $schema: DRAFT,
        title: title({ zh: `${label.zh}（译文）`, en: `${label.en} (translation)` }),
        description: bothLanguages(about),
        type: 'object',
        additionalProperties: texts,
      },
    },
  ];
}
