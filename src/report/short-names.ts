/** What must stay of a name, so that it still names something. */
const KEPT = { characters: 2, words: 1 } as const;

/**
 * Names without the ending that all of them share, for headings of narrow columns: 云岭、河东 for 云岭分公司、河东分公司,
 * Yunling, Hedong for Yunling Branch, Hedong Branch. Names in the Latin script are cut between words only.
 */
export function shortNames(names: readonly string[]): string[] {
  const isHan = names.every((name) => /\p{Script=Han}$/u.test(name));
  const parts = names.map((name) => (isHan ? Array.from(name) : name.split(' ')));
  const most = Math.min(...parts.map(({ length }) => length)) - (isHan ? KEPT.characters : KEPT.words);
  let shared = 0;
  while (shared < most && new Set(parts.map((part) => part.at(-1 - shared))).size === 1) shared++;
  if (names.length < 2 || shared === 0) return [...names];
  return parts.map((part) => part.slice(0, -shared).join(isHan ? '' : ' '));
}
