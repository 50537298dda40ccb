/** Hidden files, and what editors, Excel and operating systems leave behind. */
const LEFT_BEHIND = /^\.|^node_modules$|~$|^~\$|^#.*#$|\.(swp|swo|bak|orig|rej|tmp)$|^(thumbs\.db|desktop\.ini)$/i;

/** True for the name of a file or folder that is no part of a workspace. */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
