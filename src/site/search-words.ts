/** Between a Chinese character and the letter, digit or character beside it. */
const JOINT = /(?<=\p{Script=Han})(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=\p{Script=Han})/gu;

/** Takes no room and is known to Pagefind as a border of words. */
export const NO_WIDTH = '\u200b';

/**
 * A text with `border` around every Chinese character, so that each is a word of its own. Pagefind cuts Chinese into words by
 * one dictionary and what is asked by that of the browser; where the two differ, as for 资费 and 营销, it finds nothing.
 * Characters are the same everywhere, and what is asked for is then a phrase of them: what is found holds it, letter by letter.
 */
export function apart(text: string, border: string): string {
  return text.replace(JOINT, border);
}
