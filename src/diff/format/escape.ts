/** Breaks a word for machines and is not seen by people. */
const UNSEEN = '\u200b';

/** What turns the direction of writing, or is no character to be seen: it could make a text look like another. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\t\n\r\u2028\u2029 ]+/g;

/**
 * A text from somebody's file as Markdown that shows just that text, in one line: never a heading, a table's end, a link, code or
 * HTML, and nobody is mentioned, no issue named and no address linked.
 */
export function escaped(text: string): string {
  return (
    text
      .replace(INVISIBLE, '')
      .replace(SPACES, ' ')
      .trim()
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_~|[\]$]/g, '\\$&')
      // What begins a list, a heading or a line where it stands first.
      .replace(/^([-+#=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // What hosts make links of: people, issues, requests, shortcuts of emoji, addresses.
      .replace(/@|[#!%](?=\d)|#(?=I[0-9A-Z])|%(?=")|:(?=\/\/|[\w+-]+:)/g, `$&${UNSEEN}`)
      .replace(/(?<![a-z\d])(?:www(?=\.)|G[HL](?=-))/gi, `$&${UNSEEN}`)
  );
}
