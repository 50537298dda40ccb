export { readLog, type Commit, type TouchedFile } from './log.ts';
export { GitError, type GitFault } from './problem.ts';
export { gitReader } from './reader.ts';
export { commitNamed, mergeBase, openRepository, type Repository } from './repository.ts';
