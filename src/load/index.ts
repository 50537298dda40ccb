export { loadStates, loadWorkspace } from './load.ts';
export { folderReader } from './folder.ts';
export { layered, memoryReader, type Listed, type Reader } from './reader.ts';
export { LOAD_RULES } from './rules/index.ts';
export { GitError, gitReader, mergeBase, openRepository, readLog, type Commit, type Repository } from './git/index.ts';
export { readFile, type FileRead } from './file.ts';
export { roleOf, type Role } from './role.ts';
