/** What a commit says of itself, without what machines wrote. */
export interface Message {
  readonly summary: string;
  readonly body: string;
}

/**
 * Lines that hosts and git write into merges: which branch of whom was merged. The title of the request stands in another
 * line, and the account of whoever made it is nobody's business here.
 */
const MERGE_LINE =
  /^(Merge (pull request|branch(es)?|remote-tracking branch|tag|commit)\b|Merged in |See merge request )/;
/** `!12 题目`: how one host numbers the request in the title. */
const REQUEST_NUMBER = /^!\d+ /;
/** Who signed, reviewed or wrote it: `Signed-off-by: …`; and where it was picked from. */
const TRAILER = /^([A-Za-z-]+-by: |\(cherry picked from commit )/;
const ADDRESS = /\s*[<(]?[\w.+-]+@[\w-]+(\.[\w-]+)+[>)]?/g;

/** The first line and the rest of a message, without lines of machines, trailers that name persons, and mail addresses. */
export function messageOf(text: string, isMerge: boolean): Message {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .filter((line) => !TRAILER.test(line) && !(isMerge && MERGE_LINE.test(line)))
    .map((line) => line.replace(ADDRESS, ''));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return { summary: '', body: '' };
  const summary = (lines[first] ?? '').trim().replace(isMerge ? REQUEST_NUMBER : /^$/, '');
  return {
    summary,
    body: lines
      .slice(first + 1)
      .join('\n')
      .trim(),
  };
}

/** True where somebody wrote what it is for. */
export function isGiven({ summary }: Message): boolean {
  return summary !== '';
}
