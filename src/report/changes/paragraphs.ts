/** Chinese characters and punctuation, between which a line end is no space. */
const CHINESE = /[\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E“”‘’…—]/;
const ITEM = /^\s*([-*•]|\d+[.)、])\s*/;

/**
 * The paragraphs of what was written about a revision: lines that were broken at a width are one again, items of lists stay by
 * themselves. What is returned is text, whatever it looks like.
 */
export function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const found: string[] = [];
      for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
        const last = found.at(-1);
        if (last === undefined || ITEM.test(line)) found.push(line.trim());
        else found[found.length - 1] = joined(last, line.trim());
      }
      return found;
    })
    .filter((paragraph) => paragraph !== '');
}

function joined(before: string, after: string): string {
  const close = CHINESE.test(before.at(-1) ?? '') && CHINESE.test(after.at(0) ?? '');
  return close ? before + after : `${before} ${after}`;
}
