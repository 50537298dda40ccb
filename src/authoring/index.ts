/** What makes writing records easy: schemas for editors, snippets, and new records with what their keys mean. */
export { ownedFiles, ownerLines, ownerLinesIn, withOwners, type OwnedFile } from './codeowners.ts';
export { completed, type Fillings } from './complete.ts';
export { editorFiles } from './editor-files.ts';
export { SCHEMA_FOLDER, fileSchemas, type FileSchema } from './files.ts';
export { itemText, recordText } from './record-text.ts';
export { SCAFFOLDED } from './scaffolded.ts';
export { snippets, type Snippet } from './snippets.ts';
