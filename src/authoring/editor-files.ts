import { fileSchemas, SCHEMA_FOLDER } from './files.ts';
import { snippets } from './snippets.ts';

/** What VS Code is told of this repository: a path below its root, and the text of the file. */
export interface EditorFile {
  readonly path: string;
  readonly text: string;
}

/** Every file that is made from the model, and is in step with it only as long as it is made again when the model changes. */
export function editorFiles(): EditorFile[] {
  const schemas = fileSchemas();
  return [
    ...schemas.map(({ name, schema }) => json(`${SCHEMA_FOLDER}/${name}.json`, schema)),
    json('.vscode/records.code-snippets', snippets()),
    json('.vscode/settings.json', {
      ...SETTINGS,
      'yaml.schemas': Object.fromEntries(schemas.map(({ name, files }) => [`./${SCHEMA_FOLDER}/${name}.json`, files])),
    }),
    json('.vscode/extensions.json', EXTENSIONS),
  ];
}

function json(path: string, value: unknown): EditorFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}

/** Files stay as they are but for what somebody changed: no line is trimmed, broken or formatted on saving. */
const SETTINGS = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.trimTrailingWhitespace': false,
  'files.exclude': { '.astro': true, dist: true },
  'search.exclude': { 'package-lock.json': true },
  'editor.unicodeHighlight.ambiguousCharacters': false,
  '[yaml]': {
    'editor.tabSize': 2,
    'editor.insertSpaces': true,
    'editor.detectIndentation': false,
    'editor.formatOnSave': false,
    'editor.wordWrap': 'on',
    'editor.quickSuggestions': { other: true, comments: false, strings: true },
    'editor.snippetSuggestions': 'bottom',
  },
  '[csv]': { 'editor.formatOnSave': false },
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.formatOnSave': false },
  '[markdown]': { 'editor.wordWrap': 'on', 'editor.formatOnSave': false },
  'yaml.format.enable': false,
  'yaml.yamlVersion': '1.2',
  // Schemas of the world at large would guess by file names, and be fetched from the network.
  'yaml.schemaStore.enable': false,
};

const EXTENSIONS = { recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'mechatroner.rainbow-csv'] };
